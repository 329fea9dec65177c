using System.ComponentModel;
using Matters.Contracts;
using Matters.Timelines;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;

namespace Matters.Cases;

/// <summary><c>GET /api/v1/matters/{id}</c>.</summary>
sealed class MatterApi : IApi
{
    public void Map(ApiRoutes routes) => routes.Get<MatterBody>("matters/{id:guid}", MattersApi.Right, Answer)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .WithTags(MattersApi.Tag)
        .WithSummary("一件的办理情况")
        .WithDescription("件的状态、期限和办理过程。不在查看范围内的件与不存在的件，回答相同。程序读取不算本人看过。");

    /// <summary>Nobody has looked by it: who has opened a matter, and what notices are read, is about people.</summary>
    static async Task<IResult> Answer([Description("件的编号")] Guid id, Queries queries, MatterNames names, CancellationToken ct) =>
        (await queries.Ask<ReadMatter, MatterSheet>(new(new(id)), ct)).Answer(sheet => MatterBody.Of(sheet, names));
}

/// <summary>A matter as programs read it.</summary>
sealed record MatterBody(
    [property: Description("件的编号，不会改变")] Guid Id,
    [property: Description("文号")] string Number,
    [property: Description("标题")] string Title,
    [property: Description("种类的代码")] string Kind,
    [property: Description("种类")] string KindName,
    [property: Description("状态")] MatterState State,
    [property: Description("状态的中文名称")] string StateName,
    [property: Description("主办机构的编号")] Guid Lead,
    [property: Description("主办机构")] string LeadName,
    [property: Description("立件时间")] DateTimeOffset OpenedAt,
    [property: Description("办结或撤回的时间；还没有的为 null")] DateTimeOffset? SettledAt,
    [property: Description("到期日；没有期限在计的为 null")] DateOnly? DueOn,
    [property: Description("到期日为估算")] bool Estimated,
    [property: Description("并入的件；没有并件的为 null")] Guid? MergedInto,
    [property: Description("版本号，每次变动后加大")] long Version,
    [property: Description("现在在谁手上")] IReadOnlyList<MatterDeskBody> Desks,
    [property: Description("办理过程，从早到晚")] IReadOnlyList<TimelineEntryBody> Timeline)
{
    public static MatterBody Of(MatterSheet sheet, MatterNames names)
    {
        var matter = sheet.Matter;
        return new(
            matter.Id.Value, matter.Number ?? "", matter.Title, matter.Kind, names.Kind(matter.Kind), matter.State, MatterWords.Of(matter.State), matter.Lead.Value, names.Unit(matter.Lead),
            matter.OpenedAt, matter.SettledAt, matter.DueOn, matter.DueEstimated, matter.MergedInto?.Value, matter.Version,
            [.. sheet.Open.Select(item => new MatterDeskBody(item.Step, item.Unit.Value, item.Person?.Value, names.Desk(item.Unit, item.Person), item.OpenedAt))],
            [.. sheet.Timeline.OrderBy(entry => entry.Position).Select(TimelineEntryBody.Of)]);
    }
}

/// <summary>On which desk a matter lies.</summary>
sealed record MatterDeskBody(
    [property: Description("环节")] string Step,
    [property: Description("机构的编号")] Guid Unit,
    [property: Description("人员的编号；还没有确定经办人的为 null")] Guid? Person,
    [property: Description("机构和人员")] string Name,
    [property: Description("从何时起")] DateTimeOffset Since);

/// <summary>One entry of a timeline: names as of that day.</summary>
sealed record TimelineEntryBody(
    [property: Description("序号，从1起，没有空缺")] int Position,
    [property: Description("时间")] DateTimeOffset At,
    [property: Description("动作；没有统一名称的为 null")] MatterAction? Action,
    [property: Description("办理内容")] string Did,
    [property: Description("办理意见")] string? Opinion,
    [property: Description("办理人")] string Person,
    [property: Description("当时的岗位")] string Post,
    [property: Description("当时的机构")] string Unit)
{
    public static TimelineEntryBody Of(TimelineEntry entry) => new(entry.Position, entry.At, entry.Action, entry.Did, entry.Opinion, entry.PersonName, entry.PostName, entry.UnitName);
}
