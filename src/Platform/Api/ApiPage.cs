using System.ComponentModel;
using System.Globalization;
using Kernel;
using Platform.Reading;

namespace Platform.Api;

/// <summary>A page of a list.</summary>
/// <param name="Next">Given as <c>after</c>, it asks for the page behind this one; null on the last.</param>
public sealed record ApiPage<T>(
    [property: Description("本页各项")] IReadOnlyList<T> Items,
    [property: Description("下一页的标记，作为 after 参数再次请求；最后一页为 null")] string? Next);

/// <summary>Which page of a list a call asks for. What it cannot mean is refused: a program must not take the first page for the fifth.</summary>
/// <param name="After">Where the page before ended; null for the first.</param>
public sealed record PageAsked(PageMark? After, int Take)
{
    public const int Most = 100;

    public const string AfterWords = "上一页返回的 next；第一页不填";

    public const string LimitWords = "每页项数，1至100，默认50";

    const int Usual = 50;

    /// <summary>The mark as the list that told it reads it.</summary>
    public string? Mark => After?.ToString();

    public static Result<PageAsked> Read(string? after, string? limit)
    {
        var mark = PageMark.Read(after);
        if (!string.IsNullOrEmpty(after) && mark is null) return ApiRefusals.MarkUnclear;
        if (string.IsNullOrEmpty(limit)) return new PageAsked(mark, Usual);
        return int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var take) && take is >= 1 and <= Most ? new PageAsked(mark, take) : ApiRefusals.LimitUnclear;
    }
}
