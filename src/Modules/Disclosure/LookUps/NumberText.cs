using System.Text.RegularExpressions;
using Kernel;

namespace Disclosure.LookUps;

/// <summary>A reference number as people type it: [2026], (2026) and ２０２６ mean 〔2026〕.</summary>
static partial class NumberText
{
    const int Longest = 60;

    /// <summary>How far the full-width forms of ASCII lie from it (U+FF01 to U+FF5E).</summary>
    const int FullWidth = 0xFEE0;

    public static string Normal(string? typed) =>
        Typed.Cut(Brackets(string.Concat(Typed.Line(typed).Where(one => !char.IsWhiteSpace(one)).Select(Narrow))), Longest);

    /// <summary>In a search, where the text may be a name as well: only what stands around a year is changed.</summary>
    public static string ForSearch(string typed) => Year().Replace(typed, "〔$1〕");

    static string Brackets(string text) => string.Concat(text.Select(Bracket));

    [GeneratedRegex("[\\[(（【{〈〔]([0-9]{4})[\\])）】}〉〕]")]
    private static partial Regex Year();

    static char Narrow(char one) => one is >= '\uFF01' and <= '\uFF5E' ? (char)(one - FullWidth) : one;

    static char Bracket(char one) => one switch
    {
        '[' or '(' or '【' or '{' or '〈' => '〔',
        ']' or ')' or '】' or '}' or '〉' => '〕',
        _ => one,
    };
}
