using Matters.Cases;
using Matters.Contracts;
using Matters.Warnings;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Database;
using Platform.Outbox;

namespace Matters.Notices;

/// <summary>Notifies of a due day that is near or past: whoever has the matter on the desk, and the head of the unit where it lies.</summary>
sealed class TellOfWarnings(AppDb db, INotifications notifications, WarnedReaders readers, MatterKinds kinds, Freshness freshness) : IReact<MatterWarned>
{
    public async Task On(MatterWarned happened, CancellationToken ct)
    {
        if (freshness.IsOld(happened.At)) return;

        var id = MatterId.From(happened.Matter);
        var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(one => one.Id == id, ct);
        // Settled, paused or put off since: there is nothing to be warned of any more. Where both have passed, the later says it all.
        if (matter.DueAt != happened.Due || (happened.Rule == WarningRules.DueSoon && matter.DueAt < happened.At)) return;

        var open = await db.Set<WorkItem>().AsNoTracking().Where(item => item.Matter == id && item.State == WorkItemState.Open).ToListAsync(ct);
        var words = $"{matter.Number}：{Passed.Words(happened.Rule, matter, kinds.Find(matter.Kind))}";
        notifications.Tell(new(NoticeCategories.Warned, $"warned:{id.Value}:{happened.Rule}:{happened.Due.UtcTicks}", readers.Of(open), MatterSubject.Of(id), words) { At = happened.At, Task = NoticeTasks.Due(id) });
    }
}
