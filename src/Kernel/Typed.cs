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

    /// <summary>The length in characters as people count them: 𠮷 and 👨‍👩‍👧 are one each.</summary>
    public static int Length(string? text) => new StringInfo(text ?? "").LengthInTextElements;

    static string Kept(string text, bool several)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => IsKept(rune, several))) kept.Append(rune.ToString());
        return kept.ToString().Trim();
    }

    static bool IsKept(Rune rune, bool several) =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control || (several && rune.Value is '\n' or '\t');
}
