using System.ComponentModel;
using Calendar.Contracts;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;

namespace Calendar.Deadlines;

/// <summary><c>GET /api/v1/due-days?from=2026-02-10&amp;limit=15wd</c>: what <see cref="DueApi"/> tells anybody, for programs that call the rest as well.</summary>
sealed class DueDaysApi : IApi
{
    public static readonly ApiRight Right = new("api.calendar", "计算届满日期");

    public void Map(ApiRoutes routes) => routes.Get<DueDayBody>("due-days", Right, Answer)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .WithTags("工作日历")
        .WithSummary("届满日期")
        .WithDescription("按本行政区划的工作日历计算期限，并逐日说明是否计入。");

    static async Task<IResult> Answer(
        [Description("起算日期，如 2026-02-10；按工作小时计算的加时刻，如 2026-02-10T15:30"), Example("2026-02-10")] string? from,
        [Description("期限：15wd（工作日）、30d（日）、2m（月）、4h（工作小时）；末尾加 ! 为不顺延"), Example("15wd")] string? limit, Queries queries, CancellationToken ct)
    {
        var found = await queries.Ask<FindDue, DueFound>(new(from, limit), ct);
        return found.Answer(due => new DueDayBody(due.Text, due.Due.Estimated, due.Limit.ToString(), [.. due.Days.Select(DayBody.Of)]));
    }
}

/// <summary>When a limit ends.</summary>
sealed record DueDayBody(
    [property: Description("届满日期；按工作小时计算的为时刻")] string Due,
    [property: Description("所涉年份的放假安排尚未公布，日期为估算")] bool Estimated,
    [property: Description("期限")] string Limit,
    [property: Description("逐日说明")] IReadOnlyList<DayBody> Days);

/// <summary>One day of it.</summary>
sealed record DayBody(
    [property: Description("日期")] DateOnly Date,
    [property: Description("是怎样的一天")] DayKind Kind,
    [property: Description("是否计入期限")] bool Counted,
    [property: Description("是第几日；不计入的为 null")] int? Nth,
    [property: Description("说明")] string Reason,
    [property: Description("为估算")] bool Estimated)
{
    public static DayBody Of(DayOfClock day) => new(day.Date, day.Kind, day.Counted, day.Nth, day.Reason, day.Estimated);
}
