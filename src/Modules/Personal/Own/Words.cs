namespace Personal.Own;

/// <summary>How what an officer keeps is made fit to be searched, and what was typed is taken apart to search it.</summary>
static class Words
{
    const int MostWords = 5;

    public static string Searched(params IEnumerable<string> texts) => string.Join('\n', texts.Where(text => text.Length > 0)).ToLowerInvariant();

    /// <summary>The words of a search, all of which must occur.</summary>
    public static IReadOnlyList<string> Of(string? text) => [.. (text ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
}
