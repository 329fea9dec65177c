using System.Text;

namespace Platform.Text;

/// <summary>How Chinese is read, without tones: so that people and words are found by who types letters only.</summary>
/// <remarks>A character that is read in several ways has its usual reading, unless it stands in a known word: 重庆 is chong qing. ü is written v.</remarks>
public static class Pinyin
{
    const int LongestWord = 4;

    static readonly Lazy<PinyinTable> Table = new(PinyinTable.Shipped);

    /// <summary>Every syllable that there is.</summary>
    public static IReadOnlySet<string> AllSyllables => Table.Value.Syllables;

    /// <summary>The syllables with a blank between two: 政务公开 is <c>zheng wu gong kai</c>. Letters and digits stay, in lower case; the rest parts words.</summary>
    public static string Of(string text)
    {
        var read = new StringBuilder();
        var (syllables, wasWord) = (Syllables(text), false);
        for (var at = 0; at < text.Length; at++)
        {
            var isWord = syllables[at].Length == 0 && char.IsAsciiLetterOrDigit(text[at]);
            if (read.Length > 0 && read[^1] != ' ' && !(wasWord && isWord)) read.Append(' ');
            read.Append(isWord ? char.ToLowerInvariant(text[at]) : syllables[at]);
            wasWord = isWord;
        }

        return read.ToString().TrimEnd();
    }

    /// <summary>The first letters: 政务公开 is <c>zwgk</c>. Letters and digits stay, in lower case; the rest is left out.</summary>
    public static string Initials(string text)
    {
        var syllables = Syllables(text);
        return string.Concat(text.Select((sign, at) =>
            syllables[at].Length > 0 ? syllables[at][..1] : char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign).ToString() : ""));
    }

    /// <summary>Both ways in which people type it, with a blank between: 政务公开 is <c>zhengwugongkai zwgk</c>.</summary>
    public static string Typed(string text) => $"{Of(text).Replace(" ", "", StringComparison.Ordinal)} {Initials(text)}";

    /// <summary>The syllable of each UTF-16 unit; empty where it is no known Chinese character.</summary>
    public static IReadOnlyList<string> Syllables(string text)
    {
        var read = new string[text.Length];
        for (var at = 0; at < text.Length;)
        {
            if (WordAt(text, at) is { } word)
            {
                foreach (var syllable in word) read[at++] = syllable;
                continue;
            }

            read[at] = Table.Value.Of(text[at]);
            at++;
        }

        return read;
    }

    static string[]? WordAt(string text, int at)
    {
        for (var length = Math.Min(LongestWord, text.Length - at); length > 1; length--)
        {
            if (Table.Value.OfWord(text.AsSpan(at, length)) is { } word) return word;
        }

        return null;
    }
}
