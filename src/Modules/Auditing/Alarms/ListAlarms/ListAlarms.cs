using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Reading;

namespace Auditing.Alarms;

/// <summary>The alarms as far as the reader's right reaches, the newest first.</summary>
/// <param name="Looked">Those that somebody has looked at, instead of those that wait for it.</param>
sealed record ListAlarms(bool Looked, string? After = null) : IQuery<AlarmPage>
{
    public static Permission Requires => AuditRights.Read;
}

/// <param name="Next">Asks for the page after this; null on the last.</param>
sealed record AlarmPage(IReadOnlyList<Alarm> Lines, CappedCount Total, string? Next);

sealed class ListAlarmsAnswer(AlarmsSeen seen) : IAnswer<ListAlarms, AlarmPage>
{
    const int PageLength = 50;

    public async Task<Result<AlarmPage>> Answer(ListAlarms query, CancellationToken ct)
    {
        var alarms = query.Looked ? seen.All.Where(alarm => alarm.LookedAt != null) : seen.New;
        var total = CappedCount.Of(await alarms.Take(CappedCount.Cap + 1).CountAsync(ct));
        var found = await alarms.PageBy(alarm => alarm.RaisedAt, alarm => alarm.Id, PageMark.Read(query.After), newestFirst: true).Take(PageLength + 1).ToListAsync(ct);
        var page = found.Take(PageLength).ToList();
        return new AlarmPage(page, total, found.Count > PageLength ? new PageMark(page[^1].RaisedAt, page[^1].Id.Value).ToString() : null);
    }
}
