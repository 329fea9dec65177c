using System.Collections.Frozen;

namespace Search.Words;

/// <summary>Words that offices and citizens use for the same thing: the shipped list, one line a thing.</summary>
static class Synonyms
{
    /// <summary>However many a word could be said, a search asks for no more.</summary>
    const int MostWays = 8;

    static readonly Lazy<FrozenDictionary<string, string[]>> Known = new(Read);

    /// <summary>The word itself, and the word with what is in it said otherwise.</summary>
    public static IReadOnlyList<string> WaysOf(string word)
    {
        var ways = new List<string> { word };
        foreach (var (said, others) in Known.Value.Where(known => word.Contains(known.Key, StringComparison.Ordinal)).OrderByDescending(known => known.Key.Length).ThenBy(known => known.Key, StringComparer.Ordinal))
            ways.AddRange(others.Select(other => Replaced(word, said, other)).Where(way => way is not null && !ways.Contains(way))!);

        return [.. ways.Take(MostWays)];
    }

    /// <returns>Null where the other word stands there already: 身份证 within 居民身份证.</returns>
    static string? Replaced(string word, string said, string other) => word.Contains(other, StringComparison.Ordinal) && other.Contains(said, StringComparison.Ordinal)
        ? null
        : word.Replace(said, other, StringComparison.Ordinal);

    static FrozenDictionary<string, string[]> Read()
    {
        using var reader = new StreamReader(typeof(Synonyms).Assembly.GetManifestResourceStream("synonyms.txt")!);
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words) known[word] = [.. known.GetValueOrDefault(word, []), .. words.Where(other => other != word)];
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
