using Calendar.Contracts;
using Kernel;
using Matters.Clocks;
using Matters.Contracts;
using Matters.Timelines;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Outbox;

namespace Matters.Cases;

/// <summary>A matter with its clock, its timeline and its open work, inside one command.</summary>
sealed class MatterFile(Matter matter, List<WorkItem> open, MatterDesk desk) : IMatter
{
    Clock? clock;
    bool clockRead;

    public Matter Row => matter;

    public IReadOnlyList<WorkItem> OpenWork => open;

    public MatterId Id => matter.Id;

    public string Kind => matter.Kind;

    public string Title => matter.Title;

    public string? Number => matter.Number;

    public MatterState State => matter.State;

    public UnitId Lead => matter.Lead;

    public async ValueTask<Clock?> Clock(CancellationToken ct)
    {
        if (!clockRead && matter.ClockLength > 0) clock = await ClockReading.Of(desk.Db, matter.Id, ct);
        clockRead = true;
        return clock;
    }

    public Result<Done> Do(MatterAction action, string did, string? opinion = null)
    {
        if (matter.Do(action, desk.Now).Refusal is { } refusal) return refusal;

        desk.Timeline.Append(matter, action, did, opinion);
        desk.Involve(matter);
        desk.Happenings.Tell(new MatterActedOn(matter.Id.Value, matter.Kind, action, matter.State));
        if (MatterRules.Settled(matter.State)) FinishWork();
        return Done.It;
    }

    public Result<Done> StartClock(DateOnly on, TimeLimit limit, string reason, string? basis)
    {
        var started = Calendar.Contracts.Clock.Start(on, desk.Now, limit, reason, basis);
        if (started.Refusal is { } refusal) return refusal;

        (clock, clockRead) = (started.Value, true);
        Record(clock.Last);
        return Done.It;
    }

    public async Task<Result<Done>> ChangeClock(Func<Clock, Result<Clock>> change, CancellationToken ct)
    {
        if (await Clock(ct) is not { } before) return Refusals.NoClock;
        var changed = change(before);
        if (changed.Refusal is { } refusal) return refusal;

        clock = changed.Value;
        foreach (var added in clock.Events.Skip(before.Events.Count)) Record(added);
        return Done.It;
    }

    public void Hand(UnitId unit, PersonId? person, string step)
    {
        var item = new WorkItem(matter.Id, unit, person, step, desk.Now, matter.Region, desk.Actor.Person, desk.Actor.Unit);
        item.Due(matter.DueAt, matter.WarnAt);
        desk.Db.Add(item);
        open.Add(item);
        desk.Concern(matter, unit, UnitRole.Handling);
        if (person is { } somebody) desk.Involve(matter, somebody);
    }

    public void FinishWork() => Finish([.. open], WorkItemState.Done);

    public void FinishWork(string step) => Finish([.. open.Where(item => item.Step == step)], WorkItemState.Done);

    /// <summary>The open item that lies with this officer, personally before the unit's tray.</summary>
    public WorkItem? ItemOf(Actor actor) => open.Where(item => item.LiesWith(actor)).OrderByDescending(item => item.Person.HasValue).FirstOrDefault();

    /// <summary>Finishes the officer's own item; one who manages others' work finishes all of it.</summary>
    public void FinishWorkOf(Actor actor, WorkItemState how) => Finish(ItemOf(actor) is { } mine ? [mine] : [.. open], how);

    public void Finish(IReadOnlyList<WorkItem> items, WorkItemState how)
    {
        foreach (var item in items)
        {
            item.Finish(how, desk.Actor.Person, desk.Now);
            open.Remove(item);
        }
    }

    void Record(ClockEvent happened)
    {
        ClockLedger.Append(desk.Ledger, matter, happened);
        desk.DueFollows(matter, clock!);
        foreach (var item in open) item.Due(matter.DueAt, matter.WarnAt);
    }
}
