using System.Collections.Frozen;

namespace Search.Words;

/// <summary>Words that offices and citizens use for the same thing: the shipped list, one line a thing.</summary>
static class Synonyms
{
    /// <summary>However many a word could be said, a search asks for no more.</summary>
    const int MostWays = 8;

    static readonly Lazy<FrozenDictionary<string, string[]>> Known = new(Read);

    /// <summary>The word itself, and the word with what is in it said otherwise.</summary>
    /// <remarks>What has the word itself in it (居民身份证 for 身份证) is found by the word anyway: to ask for it, and to say so, would tell nothing.</remarks>
    public static IReadOnlyList<string> WaysOf(string word)
    {
        var ways = new List<string> { word };
        var within = Known.Value.Where(known => word.Contains(known.Key, StringComparison.Ordinal)).OrderByDescending(known => known.Key.Length).ThenBy(known => known.Key, StringComparer.Ordinal).ToList();
        // Part of a longer word that is known itself is not said otherwise: nobody says 居民户口本 for 居民户口簿.
        foreach (var (said, others) in within.Where(one => !within.Any(longer => longer.Key.Length > one.Key.Length && longer.Key.Contains(one.Key, StringComparison.Ordinal))))
            ways.AddRange(others.Select(other => Replaced(word, said, other)).Where(way => way is not null && !way.Contains(word, StringComparison.Ordinal) && !ways.Contains(way))!);

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
