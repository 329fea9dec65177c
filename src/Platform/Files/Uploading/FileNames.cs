using System.Globalization;
using System.Text;

namespace Platform.Files;

/// <summary>Makes the name that somebody's computer sent safe to keep, to show and to send back. Rare characters and emoji stay.</summary>
static class FileNames
{
    /// <summary>In UTF-16 units, with the extension: fits every file system also in UTF-8.</summary>
    public const int Longest = 80;

    const string Unnamed = "未命名";

    static readonly HashSet<string> WindowsDevices =
        new(["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })], StringComparer.OrdinalIgnoreCase);

    public static string Clean(string? sent)
    {
        var last = (sent ?? "")[((sent ?? "").LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes().Where(IsKept)) kept.Append(rune.Value < 128 && "<>:\"|?*".Contains((char)rune.Value) ? "_" : rune.ToString());

        var name = kept.ToString().Trim().TrimEnd('.', ' ');
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name).TrimEnd(), Path.GetExtension(name));
        if (stem.Length == 0) stem = Unnamed;
        if (WindowsDevices.Contains(stem.Split('.')[0])) stem = "_" + stem;
        if (extension.Length > Longest / 2) (stem, extension) = (stem + extension, "");
        return Cut(stem, Longest - extension.Length) + extension;
    }

    /// <summary>Lower case, without the dot; empty when there is none.</summary>
    public static string Extension(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();

    /// <summary>Not what is invisible or turns the reading direction round: "报告‮fdp.exe" would show as "报告exe.pdf".</summary>
    /// <remarks>The joiner U+200D and the variation selectors stay: emoji are made with them. Half a surrogate pair comes as U+FFFD.</remarks>
    static bool IsKept(Rune rune) =>
        rune.Value is 0x200D
        || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));

    /// <summary>Between whole characters as people see them: never inside 𠮷 or a family emoji.</summary>
    static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;

        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            if (start > longest) break;
            end = start;
        }

        return text[..end].TrimEnd();
    }
}
