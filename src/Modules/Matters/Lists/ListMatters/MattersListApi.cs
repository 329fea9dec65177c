using System.ComponentModel;
using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;

namespace Matters.Lists;

/// <summary><c>GET /api/v1/matters?list=todo</c>.</summary>
sealed class MattersListApi : IApi
{
    static readonly Dictionary<string, MatterList> Lists = new() { ["todo"] = MatterList.ToDo, ["unit"] = MatterList.Unit, ["all"] = MatterList.All };

    public void Map(ApiRoutes routes) => routes.Get<MattersBody>("matters", MattersApi.Right, Answer)
        .WithTags(MattersApi.Tag)
        .WithSummary("待办和办件清单")
        .WithDescription("与工作台上同名的清单是同一查询、同一权限。对接系统没有个人案头，todo 是岗位所在机构的公共待办；个人令牌的 todo 是本人的待办。清单中没有申请人。");

    static async Task<IResult> Answer(
        [Description("todo 待办（默认）、unit 本单位在办、all 可查看的全部"), Example("todo")] string? list, [Description(PageAsked.AfterWords)] string? after,
        [Description(PageAsked.LimitWords), WholeNumber(1, PageAsked.Most)] string? limit, Queries queries, CancellationToken ct)
    {
        var asked = PageAsked.Read(after, limit);
        if (asked.Refusal is { } refusal) return ApiProblem.Answer([refusal]);
        if (!Lists.TryGetValue(string.IsNullOrEmpty(list) ? "todo" : list, out var which)) return ApiProblem.Answer([Refusals.ListUnknown]);

        var page = await queries.Ask<Contracts.ListMatters, MatterPage>(new(which, MatterSearch.None, asked.Value.Mark, asked.Value.Take), ct);
        return page.Answer(found => new MattersBody([.. found.Lines.Select(MatterLineBody.Of)], found.Next, Math.Min(found.Total.Value, CappedCount.Cap), found.Total.IsCapped));
    }
}

/// <summary>A page of matters.</summary>
sealed record MattersBody(
    [property: Description("本页各件")] IReadOnlyList<MatterLineBody> Items,
    [property: Description("下一页的标记，作为 after 参数再次请求；最后一页为 null")] string? Next,
    [property: Description("总件数；超过1000时为1000")] int Total,
    [property: Description("总件数超过1000")] bool More);

/// <summary>A line of a list as programs read it: what it is about and where it stands, not who asks.</summary>
sealed record MatterLineBody(
    [property: Description("件的编号，不会改变")] Guid Id,
    [property: Description("文号")] string Number,
    [property: Description("标题")] string Title,
    [property: Description("种类")] string Kind,
    [property: Description("状态")] MatterState State,
    [property: Description("状态的中文名称")] string StateName,
    [property: Description("当前环节；不在任何案头的为空")] string Step,
    [property: Description("主办机构")] string Lead,
    [property: Description("现在谁手上：人员和机构")] string Holder,
    [property: Description("立件时间")] DateTimeOffset OpenedAt,
    [property: Description("到期日；没有期限在计的为 null")] DateOnly? DueOn,
    [property: Description("到期日所在年份的放假安排尚未公布，日期为估算")] bool Estimated,
    [property: Description("亮灯")] Light Light,
    [property: Description("距到期日还有几个工作日，已过期的为负数")] int? DaysLeft)
{
    public static MatterLineBody Of(MatterLine line) => new(
        line.Id.Value, line.Number, line.Title, line.KindName, line.State, MatterWords.Of(line.State), line.Step, line.LeadName, line.Holder, line.OpenedAt, line.DueOn, line.Estimated, line.Light, line.DaysLeft);
}
