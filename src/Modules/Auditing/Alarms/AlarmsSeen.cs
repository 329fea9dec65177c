using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Auditing.Alarms;

/// <summary>The alarms that the reader may see: list, number in the menu and notices begin here.</summary>
sealed class AlarmsSeen(AppDb db, CurrentActor current)
{
    public IQueryable<Alarm> All => db.Set<Alarm>().AsNoTracking().Where(AuditPolicy.VisibleTo<Alarm>(current.Actor, AuditRights.Read));

    public IQueryable<Alarm> New => All.Where(alarm => alarm.LookedAt == null);

    public Task<int> CountNew(CancellationToken ct) => New.Take(CappedCount.Cap + 1).CountAsync(ct);
}
