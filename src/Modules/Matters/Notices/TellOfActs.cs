using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Database;
using Platform.Outbox;

namespace Matters.Notices;

/// <summary>Notifies of what was done to a matter: whoever got or lost work by it, was urged or sent it to read, or follows it. Each once; never the one who did it.</summary>
sealed class TellOfActs(AppDb db, INotifications notifications, NoticeReaders readers, MatterKinds kinds, Freshness freshness) : IReact<MatterOpened>, IReact<MatterActedOn>
{
    public async Task On(MatterOpened happened, CancellationToken ct)
    {
        if (freshness.IsOld(happened.At)) return;
        await TellOfWork(await Found(happened.Matter, happened.At, happened.By, ct), ct);
    }

    public async Task On(MatterActedOn happened, CancellationToken ct)
    {
        // What time causes is told of by its own event.
        if (freshness.IsOld(happened.At) || happened.Action == MatterAction.Warn) return;

        var act = await Found(happened.Matter, happened.At, happened.By, ct);
        await TellOfWork(act, ct);
        if (happened.Action == MatterAction.Urge) await TellUrged(act, ct);
        if (happened.Action == MatterAction.Circulate) await TellReaders(act, ct);
        if (happened.Action == MatterAction.Recall) await TellRecalled(act, ct);
        var followers = await readers.FollowersOf(act.Matter.Id, ct);
        act.Tell(notifications, NoticeCategories.Followed, $"followed:{act.Matter.Id.Value}:{act.At.UtcTicks}:{happened.Action}", followers, MatterWords.Of(happened.Action));
    }

    async Task<Act> Found(Guid id, DateTimeOffset at, Guid? by, CancellationToken ct)
    {
        var matter = MatterId.From(id);
        return new(await db.Set<Matter>().AsNoTracking().SingleAsync(one => one.Id == matter, ct), at, by);
    }

    IQueryable<WorkItem> Items(Act act) => db.Set<WorkItem>().AsNoTracking().Where(item => item.Matter == act.Matter.Id);

    /// <summary>What is no longer open when this is told has been dealt with meanwhile.</summary>
    async Task TellOfWork(Act act, CancellationToken ct)
    {
        var kind = kinds.Find(act.Matter.Kind);
        foreach (var item in await Items(act).Where(item => item.OpenedAt == act.At && item.State == WorkItemState.Open).ToListAsync(ct))
        {
            if (kind?.OwnStep(item.Step) is { KindNotifies: true }) act.Spare(readers.HoldersOf(item));
            else act.Tell(notifications, NoticeCategories.Work, $"work:{item.Id.Value}", readers.HoldersOf(item), $"新的待办（{item.Step}）", task: NoticeTasks.Of(item));
        }
    }

    async Task TellUrged(Act act, CancellationToken ct)
    {
        foreach (var item in await Items(act).Where(item => item.UrgedAt == act.At && item.State == WorkItemState.Open).ToListAsync(ct))
        {
            var escalation = readers.HeadOf(item.Unit) is { } head ? new Escalation(head, Freshness.UrgedWithin) : null;
            act.Tell(notifications, NoticeCategories.Urged, $"urged:{item.Id.Value}:{act.At.UtcTicks}", readers.HoldersOf(item), "催办，请抓紧办理", escalation, NoticeTasks.Of(item));
        }
    }

    async Task TellReaders(Act act, CancellationToken ct)
    {
        var sent = await db.Set<ReadItem>().AsNoTracking().Where(item => item.Matter == act.Matter.Id && item.SentAt == act.At).ToListAsync(ct);
        foreach (var item in sent) act.Tell(notifications, NoticeCategories.ToRead, $"read:{item.Id.Value}", [item.Reader], $"{item.SentByName}送您阅");
    }

    async Task TellRecalled(Act act, CancellationToken ct)
    {
        foreach (var item in await Items(act).Where(item => item.DoneAt == act.At && item.State == WorkItemState.Recalled).ToListAsync(ct))
            act.Tell(notifications, NoticeCategories.Work, $"recalled:{item.Id.Value}", readers.HoldersOf(item), "交办已被撤回，无需再办理");
    }
}
