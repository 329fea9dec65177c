using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;
using Search.Contracts;
using Search.Words;

namespace Search.Finding;

/// <summary><c>GET /api/v1/search?q=低保</c>.</summary>
sealed class SearchApi : IApi
{
    public static readonly ApiRight Right = new("api.search", "全系统查找（要找到件的，同时勾选“读取待办和办件”）");

    public void Map(ApiRoutes routes) => routes.Get<SearchBody>("search", Right, Answer)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .WithTags("查找")
        .WithSummary("全系统查找")
        .WithDescription("与工作台上的查找是同一查询、同一权限：标题、文号、正文和附件文字。每页20项。");

    static async Task<IResult> Answer(
        [Description("要找的词、文号的一部分或拼音首字母；多个词用空格隔开"), Example("信息公开")] string? q,
        [Description("第几页，从1起"), WholeNumber(1, SearchForm.LastPage)] string? page, Queries queries, CancellationToken ct)
    {
        var number = 1;
        if (!string.IsNullOrEmpty(page) && !(int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= SearchForm.LastPage))
            return ApiProblem.Answer([Refusals.PageUnclear]);

        var found = await queries.Ask<Contracts.FindDocuments, SearchFindings>(new(q, SearchFilter.None, Page: number), ct);
        return found.Answer(findings => new SearchBody([.. findings.Hits.Select(SearchHitBody.Of)], findings.HasNext && number < SearchForm.LastPage ? number + 1 : null, Math.Min(findings.Total.Value, CappedCount.Cap), findings.Total.IsCapped || findings.IsCut));
    }
}

/// <summary>What was found.</summary>
sealed record SearchBody(
    [property: Description("本页各项，最相关的在前")] IReadOnlyList<SearchHitBody> Items,
    [property: Description("下一页的页码；没有的为 null")] int? Next,
    [property: Description("找到的项数，最多数到1000")] int Total,
    [property: Description("实际还有更多")] bool More);

/// <summary>One thing that was found.</summary>
sealed record SearchHitBody(
    [property: Description("在本系统网页上的地址")] string Address,
    [property: Description("标题")] string Title,
    [property: Description("文号；没有的为 null")] string? Number,
    [property: Description("含有所找词语的一段文字")] string Snippet,
    [property: Description("种类")] string Kind,
    [property: Description("机构")] string Unit,
    [property: Description("状态")] string State,
    [property: Description("时间")] DateTimeOffset At)
{
    public static SearchHitBody Of(SearchHit hit) => new(hit.Href, hit.Title.Text, hit.Number?.Text, hit.Snippet.Text, hit.Kind, hit.UnitName, hit.State, hit.At);
}
