using Calendar.Contracts;
using Kernel;
using Matters.Clocks;
using Matters.Contracts;
using Matters.WorkItems;

namespace Matters.Cases;

/// <summary>A matter with its clock, its timeline and its open work, inside one command.</summary>
sealed class MatterFile(Matter matter, MatterWork work, MatterDesk desk) : IMatter
{
    Clock? clock;
    bool clockRead;

    public Matter Row => matter;

    public MatterWork Work => work;

    public IReadOnlyList<WorkItem> OpenWork => work.Open;

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

        desk.Telling.ActedOn(matter, action, did, opinion);
        desk.Concerns.Involve(matter);
        if (MatterRules.Settled(matter.State)) End([.. work.Open], action == MatterAction.Merge ? WorkItemState.Merged : WorkItemState.Ended);
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

    /// <summary>The due day by today's calendar: while the matter was settled, no change of the calendar has reached it.</summary>
    public async Task FollowCalendar(CancellationToken ct)
    {
        if (await Clock(ct) is not { } running) return;

        desk.Clocks.Follow(matter, running);
        foreach (var item in work.Open) item.Due(matter.DueAt, matter.WarnAt);
    }

    public void Hand(UnitId unit, PersonId? person, string step)
    {
        var item = new WorkItem(matter.Id, unit, person, step, desk.Now, matter.Region, desk.Actor.Person, desk.Actor.Unit);
        item.Due(matter.DueAt, matter.WarnAt);
        desk.Db.Add(item);
        work.Add(item);
        desk.Concerns.Involve(matter, unit);
        if (person is { } somebody) desk.Concerns.Involve(matter, somebody);
        desk.Telling.Changed(matter);
    }

    public void FinishWork() => End([.. work.Open], WorkItemState.Ended);

    public void FinishHandling() => End([.. work.Free], WorkItemState.Ended);

    public void FinishWork(string step) => End([.. work.Open.Where(item => item.Step == step)], WorkItemState.Ended);

    /// <summary>The open item that lies with this officer, and that the actions of every kind may move.</summary>
    public WorkItem? OwnItem => work.OwnFree(desk.Actor);

    /// <summary>Finishes the officer's own item; one who manages others' work, and has none, takes all of it off their desks. The kind's own steps stay.</summary>
    public void FinishOwnWork(WorkItemState how)
    {
        if (OwnItem is { } mine) Finish(mine, how, desk.Actor.Person);
        else FinishHandling();
    }

    /// <summary>Takes one item off its desk, to lie on another.</summary>
    public void PassOn(WorkItem item) => End([item], WorkItemState.Ended);

    /// <summary>What was handed over comes back; nobody has done it.</summary>
    public void Recall(IReadOnlyList<WorkItem> handed)
    {
        foreach (var item in handed) Finish(item, WorkItemState.Recalled, null);
    }

    /// <summary>Opens work again that ended by a merger.</summary>
    public void TakeUpAgain(WorkItem item)
    {
        item.TakeUpAgain();
        item.Due(matter.DueAt, matter.WarnAt);
        work.Add(item);
    }

    /// <summary>Ends all of it: what lies with the actor is done by the actor; what lies with others ends without their doing.</summary>
    void End(IReadOnlyList<WorkItem> items, WorkItemState how)
    {
        var own = items.Where(item => item.LiesWith(desk.Actor)).DefaultIfEmpty(items.Count > 0 ? items[0] : null).ToHashSet();
        foreach (var item in items)
        {
            var byActor = own.Contains(item);
            Finish(item, how == WorkItemState.Ended && byActor ? WorkItemState.Done : how, byActor ? desk.Actor.Person : null);
        }
    }

    void Finish(WorkItem item, WorkItemState how, PersonId? by)
    {
        item.Finish(how, by, desk.Now);
        work.Remove(item);
    }

    void Record(ClockEvent happened)
    {
        desk.Clocks.Record(matter, clock!, happened);
        foreach (var item in work.Open) item.Due(matter.DueAt, matter.WarnAt);
    }
}
