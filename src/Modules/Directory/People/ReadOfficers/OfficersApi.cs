using System.ComponentModel;
using Directory.Contracts;
using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;

namespace Directory.People;

/// <summary><c>GET /api/v1/officers</c>.</summary>
sealed class OfficersApi : IApi
{
    public void Map(ApiRoutes routes) => routes.Get<ApiPage<OfficerBody>>("officers", DirectoryApi.Right, Answer)
        .WithTags(DirectoryApi.Tag)
        .WithSummary("在岗人员清单")
        .WithDescription("本行政区划当天在岗的人员及其岗位。每读一页，留一条审计记录。");

    static async Task<IResult> Answer(
        [Description("只要该机构的人员：机构编号")] string? unit, [Description(PageAsked.AfterWords)] string? after,
        [Description(PageAsked.LimitWords), WholeNumber(1, PageAsked.Most), Example("20")] string? limit, Queries queries, CancellationToken ct)
    {
        var asked = PageAsked.Read(after, limit);
        if (asked.Refusal is { } refusal) return ApiProblem.Answer([refusal]);

        var only = Id.Read<UnitId>(unit);
        if (!string.IsNullOrEmpty(unit) && only is null) return ApiProblem.Answer([Refusals.UnitUnclear]);

        var found = await queries.Ask<ReadOfficers, OfficersRead>(new(only, asked.Value.After, asked.Value.Take), ct);
        return found.Answer(officers => new ApiPage<OfficerBody>([.. officers.Officers.Select(OfficerBody.Of)], officers.Next?.ToString()));
    }
}

/// <summary>Somebody in a post as programs read it.</summary>
sealed record OfficerBody(
    [property: Description("人员编号，不会改变")] Guid Id,
    [property: Description("姓名")] string Name,
    [property: Description("办公电话")] string Telephone,
    [property: Description("当天担任的岗位，级别高的在前")] IReadOnlyList<OfficerPostBody> Posts)
{
    public static OfficerBody Of(OfficerRead officer) =>
        new(officer.Person.Id.Value, officer.Person.Name, officer.Person.Telephone, [.. officer.Holdings.Select(OfficerPostBody.Of)]);
}

/// <summary>One of the posts that somebody holds.</summary>
sealed record OfficerPostBody(
    [property: Description("岗位编号")] Guid Id,
    [property: Description("岗位名称")] string Name,
    [property: Description("岗位层级")] PostRank Rank,
    [property: Description("所在机构的编号")] Guid Unit,
    [property: Description("所在机构的全称")] string UnitName,
    [property: Description("到任日期")] DateOnly From)
{
    public static OfficerPostBody Of(PostHolding holding) => new(holding.Post.Id.Value, holding.Post.Name, holding.Post.Rank, holding.Unit.Id.Value, holding.Unit.Name, holding.From);
}
