using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Database;
using Platform.Outbox;

namespace Matters.Notices;

/// <summary>What was told of work counts as read once the work is done, by whomever: nobody is reminded, and no head told, of what has been dealt with.</summary>
sealed class SettleNotices(AppDb db, IInbox inbox) : IReact<MatterActedOn>
{
    public async Task On(MatterActedOn happened, CancellationToken ct)
    {
        var id = MatterId.From(happened.Matter);
        var done = await db.Set<WorkItem>().AsNoTracking().Where(item => item.Matter == id && item.DoneAt == happened.At).ToListAsync(ct);
        foreach (var item in done) inbox.Settle(NoticeTasks.Of(item));
        if (await db.Set<Matter>().AnyAsync(matter => matter.Id == id && matter.SettledAt == happened.At, ct)) inbox.Settle(NoticeTasks.Due(id));
    }
}
