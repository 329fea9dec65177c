using Kernel;

namespace Disclosure.LookUps;

/// <summary>A reference number as people type it: [2026], (2026) and ２０２６ mean 〔2026〕, and the 号 at the end may be missing.</summary>
static class NumberText
{
    const int Longest = 60;

    /// <summary>How far the full-width forms of ASCII lie from it (U+FF01 to U+FF5E).</summary>
    const int FullWidth = 0xFEE0;

    public static string Normal(string? typed) =>
        Typed.Cut(Ended(Brackets(string.Concat(Typed.Line(typed).Where(one => !char.IsWhiteSpace(one)).Select(Narrow)))), Longest);

    static string Ended(string number) => number.Length > 0 && char.IsAsciiDigit(number[^1]) ? number + '号' : number;

    static string Brackets(string text) => string.Concat(text.Select(Bracket));

    static char Narrow(char one) => one is >= '\uFF01' and <= '\uFF5E' ? (char)(one - FullWidth) : one;

    static char Bracket(char one) => one switch
    {
        '[' or '(' or '【' or '{' or '〈' => '〔',
        ']' or ')' or '】' or '}' or '〉' => '〕',
        _ => one,
    };
}
