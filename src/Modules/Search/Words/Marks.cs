using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Platform.Text;

namespace Search.Words;

/// <summary>The grams that are not of the text itself: its title's, its number's, its facets', whose eyes it is for.</summary>
static partial class Marks
{
    public static string Title(string gram) => $"t_{gram}";

    /// <summary>One character of a title.</summary>
    public static string Single(string gram) => $"c_{gram}";

    public static string Source(string key) => $"x_{Hex(key)}";

    public static string Kind(string kind) => $"k_{Hex(kind)}";

    public static string Unit(Guid unit) => $"l_{unit:N}";

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"y_{year}");

    public static string State(string state) => $"s_{Hex(state)}";

    /// <summary>〔2026〕95号 is found as 95号 and as 2026 with 95.</summary>
    public static IEnumerable<string> Number(string plain)
    {
        var (year, serial) = Numbers(plain);
        if (serial.Length == 0) yield break;

        yield return $"n_{serial}";
        if (year.Length > 0) yield return $"n_{year}_{serial}";
    }

    /// <summary>What was typed, if it is nothing but a number as people say it: 95号, 〔2026〕95, 第95号.</summary>
    public static string? SoughtNumber(string plain) => Said().Match(plain) is { Success: true } said
        ? said.Groups["year"].Value is { Length: > 0 } year ? $"n_{year}_{Trimmed(said.Groups["serial"].Value)}" : $"n_{Trimmed(said.Groups["serial"].Value)}"
        : null;

    /// <summary>Every two and every three neighbouring initials: zf, fx, zfx …</summary>
    public static IEnumerable<string> Initials(string title) =>
        InitialRuns(title).SelectMany(run => Pieces(run, 2).Concat(Pieces(run, 3)));

    /// <summary>What a title must have whose initials contain these.</summary>
    public static IEnumerable<string> SoughtInitials(string initials) => Pieces(initials, initials.Length == 2 ? 2 : 3);

    static IEnumerable<string> Pieces(string run, int length) => Enumerable.Range(0, Math.Max(0, run.Length - length + 1)).Select(at => $"i_{run.Substring(at, length)}");

    static string[] InitialRuns(string title) =>
        string.Concat(Pinyin.Syllables(title).Select(syllable => syllable.Length > 0 ? syllable[0] : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static (string Year, string Serial) Numbers(string plain)
    {
        var numbers = TextRun.In(plain).Where(run => run.Kind == RunKind.Digits).Select(run => run.Of(plain)).ToList();
        return numbers.Count == 0 ? ("", "") : (numbers.Count > 1 && numbers[^2].Length == 4 ? numbers[^2] : "", Trimmed(numbers[^1]));
    }

    static string Trimmed(string serial) => serial.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";

    static string Hex(string text) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"^第?(?:〔\s*(?<year>[0-9]{4})\s*〕)?\s*第?(?<serial>[0-9]{1,9})\s*号?$")]
    private static partial Regex Said();
}
