using Kernel;

namespace Matters.Cases;

/// <summary>A reference number as it was typed: its 〔〕 is hard to type, so that any other brackets and full-width digits will do.</summary>
static class MatterNumber
{
    public static string WithOfficialBrackets(string? typed) =>
        string.Concat(Typed.Line(typed).Where(sign => !char.IsWhiteSpace(sign)).Select(Official));

    static char Official(char sign) => sign switch
    {
        '[' or '［' or '【' or '(' or '（' or '{' or '〈' => '〔',
        ']' or '］' or '】' or ')' or '）' or '}' or '〉' => '〕',
        >= '０' and <= '９' => (char)(sign - '０' + '0'),
        _ => sign,
    };
}
