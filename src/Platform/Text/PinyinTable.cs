using System.Collections.Frozen;

namespace Platform.Text;

/// <summary>The readings that are shipped: <c>pinyin.txt</c>, made from pinyin-pro (MIT) by <c>tools/pinyin</c>.</summary>
sealed class PinyinTable(FrozenDictionary<char, string> signs, FrozenDictionary<string, string[]> words)
{
    readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlySet<string> Syllables { get; } = signs.Values.ToFrozenSet(StringComparer.Ordinal);

    public string Of(char sign) => signs.GetValueOrDefault(sign, "");

    public string[]? OfWord(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var read) ? read : null;

    public static PinyinTable Shipped()
    {
        using var reader = new StreamReader(typeof(PinyinTable).Assembly.GetManifestResourceStream("pinyin.txt")!);
        var (signs, words, isWord) = (new Dictionary<char, string>(), new Dictionary<string, string[]>(StringComparer.Ordinal), false);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            if (parts.Length < 2) isWord = true;
            else if (isWord) words[parts[0]] = parts[1..];
            else foreach (var sign in parts[1]) signs[sign] = parts[0];
        }

        return new(signs.ToFrozenDictionary(), words.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
