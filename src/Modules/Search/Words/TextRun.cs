namespace Search.Words;

enum RunKind
{
    None,
    Digits,
    Latin,

    /// <summary>Chinese, and every other script that is not written in words of Latin letters.</summary>
    Signs,
}

/// <summary>A stretch of signs of one sort in a plain text; whatever is neither letter nor digit parts two.</summary>
readonly record struct TextRun(int Start, int Length, RunKind Kind)
{
    public static IEnumerable<TextRun> In(string plain)
    {
        for (var at = 0; at < plain.Length;)
        {
            var (start, kind) = (at, KindOf(plain[at]));
            while (++at < plain.Length && KindOf(plain[at]) == kind) { }
            if (kind != RunKind.None) yield return new(start, at - start, kind);
        }
    }

    public string Of(string plain) => plain.Substring(Start, Length);

    static RunKind KindOf(char sign) => sign switch
    {
        >= 'a' and <= 'z' => RunKind.Latin,
        >= '0' and <= '9' => RunKind.Digits,
        '〇' => RunKind.Signs,
        _ when char.IsSurrogate(sign) || char.IsLetterOrDigit(sign) => RunKind.Signs,
        _ => RunKind.None,
    };
}
