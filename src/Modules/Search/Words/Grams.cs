using System.Globalization;
using System.Text;
using Search.Postings;

namespace Search.Words;

/// <summary>What a text is cut into for the index: words and numbers whole, Chinese into every pair of neighbouring characters.</summary>
/// <remarks>
/// The databases see grams of plain letters only: a character that their own tables of letters may not know is written as its code after
/// an underscore. No gram of a text has another underscore, so that the marks of <see cref="Marks"/> cannot be typed.
/// </remarks>
static class Grams
{
    /// <summary>Every gram of a plain text.</summary>
    public static IEnumerable<string> Of(string plain) => TextRun.In(plain).SelectMany(run => Of(plain, run));

    public static IEnumerable<string> Of(string plain, TextRun run)
    {
        if (run.Kind is RunKind.Latin or RunKind.Digits) return [run.Of(plain)];
        return IsSimple(plain.AsSpan(run.Start, run.Length)) ? Simple(plain, run) : Rare(run.Of(plain));
    }

    /// <summary>The codes of every gram of a plain text, some of them more than once.</summary>
    public static void AddCodes(string plain, List<long> codes)
    {
        foreach (var run in TextRun.In(plain))
        {
            if (run.Kind == RunKind.Signs && run.Length > 1 && IsSimple(plain.AsSpan(run.Start, run.Length))) AddPairs(plain.AsSpan(run.Start, run.Length), codes);
            else codes.AddRange(Of(plain, run).Select(GramCode.Of));
        }
    }

    /// <summary>The characters of a plain text one by one: for searches of a single one.</summary>
    public static IEnumerable<string> Singles(string plain) =>
        TextRun.In(plain).Where(run => run.Kind == RunKind.Signs).SelectMany(run => run.Of(plain).EnumerateRunes()).Select(Coded);

    static void AddPairs(ReadOnlySpan<char> signs, List<long> codes)
    {
        for (var at = 1; at < signs.Length; at++) codes.Add(GramCode.Of(signs[at - 1], signs[at]));
    }

    static IEnumerable<string> Simple(string plain, TextRun run)
    {
        if (run.Length == 1) yield return run.Of(plain);
        for (var at = run.Start; at + 1 < run.Start + run.Length; at++) yield return plain.Substring(at, 2);
    }

    static IEnumerable<string> Rare(string run)
    {
        var signs = run.EnumerateRunes().Select(Coded).ToList();
        return signs.Count == 1 ? signs : signs.Zip(signs.Skip(1), string.Concat);
    }

    static bool IsSimple(ReadOnlySpan<char> signs)
    {
        foreach (var sign in signs)
        {
            if (!IsSimple(sign)) return false;
        }

        return true;
    }

    static bool IsSimple(int code) => code is >= 0x4E00 and <= 0x9FA5 or >= 0x3400 and <= 0x4DB5 or 0x3007;

    static string Coded(Rune rune) => IsSimple(rune.Value) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{rune.Value:x}");
}
