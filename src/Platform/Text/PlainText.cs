namespace Platform.Text;

/// <summary>A text as it is compared: half-width, lower case, traditional digits and all brackets as the usual ones. Character by character, so that an offset in it is one in the text itself.</summary>
public static class PlainText
{
    /// <summary>How far the full-width forms of ASCII lie from it (U+FF01 to U+FF5E).</summary>
    const int FullWidth = 0xFEE0;

    const string Formal = "零○Ｏ壹贰叁肆伍陆柒捌玖拾佰仟貳參陸";
    const string Usual = "〇〇〇一二三四五六七八九十百千二三六";

    /// <summary>Worked out once: every text that is written or found is compared, sign by sign.</summary>
    static readonly char[] Plain = [.. Enumerable.Range(0, char.MaxValue + 1).Select(sign => Made((char)sign))];

    public static string Of(string text) => string.Create(text.Length, text, static (plain, from) =>
    {
        for (var at = 0; at < plain.Length; at++) plain[at] = Plain[from[at]];
    });

    static char Made(char sign)
    {
        if (sign is '[' or '(' or '{' or '（') return '〔';
        if (sign is ']' or ')' or '}' or '）') return '〕';
        if (char.IsAscii(sign)) return char.ToLowerInvariant(sign);
        if (Formal.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at) return Usual[at];

        return sign switch
        {
            '\u3000' => ' ',
            '【' or '〈' or '［' => '〔',
            '】' or '〉' or '］' => '〕',
            >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(sign - FullWidth)),
            _ => char.ToLowerInvariant(sign),
        };
    }
}
