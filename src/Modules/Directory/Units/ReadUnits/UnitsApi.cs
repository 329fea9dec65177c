using System.ComponentModel;
using Directory.Contracts;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;

namespace Directory.Units;

/// <summary><c>GET /api/v1/units</c>.</summary>
sealed class UnitsApi : IApi
{
    public void Map(ApiRoutes routes) => routes.Get<ApiPage<UnitBody>>("units", DirectoryApi.Right, Answer)
        .WithTags(DirectoryApi.Tag)
        .WithSummary("机构清单")
        .WithDescription("本行政区划当天存续的全部机构，包括内设科室和村（社区）。按编号排列，逐页读取。");

    static async Task<IResult> Answer(
        [Description(PageAsked.AfterWords)] string? after, [Description(PageAsked.LimitWords), WholeNumber(1, PageAsked.Most), Example("20")] string? limit, Queries queries, CancellationToken ct)
    {
        var asked = PageAsked.Read(after, limit);
        if (asked.Refusal is { } refusal) return ApiProblem.Answer([refusal]);

        var found = await queries.Ask<ReadUnits, UnitsRead>(new(asked.Value.After, asked.Value.Take), ct);
        return found.Answer(units => new ApiPage<UnitBody>([.. units.Units.Select(UnitBody.Of)], units.Next?.ToString()));
    }
}

/// <summary>A unit as programs read it.</summary>
sealed record UnitBody(
    [property: Description("机构编号，不会改变")] Guid Id,
    [property: Description("机构代码，本行政区划内唯一")] string Code,
    [property: Description("全称，按当天的名称")] string Name,
    [property: Description("简称")] string ShortName,
    [property: Description("机构类别")] UnitKind Kind,
    [property: Description("机构类别的中文名称")] string KindName,
    [property: Description("上级机构的编号；最上级为 null")] Guid? Parent,
    [property: Description("设立日期")] DateOnly From)
{
    public static UnitBody Of(UnitView unit) => new(unit.Id.Value, unit.Code, unit.Name, unit.ShortName, unit.Kind, unit.Kind.Name(), unit.Parent?.Value, unit.From);
}
