using System.Globalization;
using System.Text;

namespace Kernel;

/// <summary>What a person typed, fit to be kept: rare characters and emoji stay as they are, what cannot be seen goes.</summary>
/// <remarks>A database refuses U+0000 and a log or a letter breaks at other control characters.</remarks>
public static class Typed
{
    /// <summary>One line: line breaks become spaces.</summary>
    public static string Line(string? text) => Kept((text ?? "").ReplaceLineEndings(" ").Replace('\t', ' '), false);

    /// <summary>Several lines, with line breaks of one kind.</summary>
    public static string Lines(string? text) => Kept((text ?? "").ReplaceLineEndings("\n"), true);

    /// <summary>As it was typed, blanks and line breaks and all, but for what could not be kept: the same text where nothing is wrong with it.</summary>
    public static string Whole(string text) => IsSound(text) ? text : Sound(text, several: true);

    /// <summary>No more than so many UTF-16 units, and never half a character.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    /// <summary>The length in characters as people count them: 𠮷 and 👨‍👩‍👧 are one each.</summary>
    public static int Length(string? text) => new StringInfo(text ?? "").LengthInTextElements;

    static string Kept(string text, bool several) => Sound(text, several).Trim();

    /// <remarks>Half of a surrogate pair becomes U+FFFD.</remarks>
    static string Sound(string text, bool several)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => IsKept(rune, several))) kept.Append(rune.ToString());
        return kept.ToString();
    }

    static bool IsSound(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at)) at++;
            else if (char.IsSurrogate(text[at]) || !IsKept(new Rune(text[at]), several: true)) return false;
        }

        return true;
    }

    static bool IsKept(Rune rune, bool several) =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control || (several && rune.Value is '\n' or '\r' or '\t');
}
