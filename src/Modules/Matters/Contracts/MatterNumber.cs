using Kernel;

namespace Matters.Contracts;

/// <summary>A reference number as people type it: 〔〕 is hard to type, so that other brackets will do, and full-width signs and blanks too.</summary>
public static class MatterNumber
{
    /// <summary>How far the full-width forms of ASCII lie from it (U+FF01 to U+FF5E).</summary>
    const int FullWidth = 0xFEE0;

    /// <summary>The number as the office writes it: [2026], (2026) and ２０２６ mean 〔2026〕.</summary>
    public static string Official(string? typed) =>
        string.Concat(Typed.Line(typed).Where(sign => !char.IsWhiteSpace(sign)).Select(Narrow).Select(Bracket));

    static char Narrow(char sign) => sign is >= '\uFF01' and <= '\uFF5E' ? (char)(sign - FullWidth) : sign;

    static char Bracket(char sign) => sign switch
    {
        '[' or '(' or '【' or '{' or '〈' => '〔',
        ']' or ')' or '】' or '}' or '〉' => '〕',
        _ => sign,
    };
}
