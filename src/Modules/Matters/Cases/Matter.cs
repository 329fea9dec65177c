using Kernel;
using Matters.Contracts;
using Platform.Text;

namespace Matters.Cases;

/// <summary>The row of a matter: its state, and the indexes of its timeline and its clock.</summary>
sealed class Matter
{
    public MatterId Id { get; }

    public string Kind { get; } = "";

    public string Title { get; } = "";

    public string? Number { get; private set; }

    public string? Applicant { get; }

    /// <summary>Title and applicant as a list looks through them, the same on every database: whoever types a small or a half-width letter finds the large and the full-width one.</summary>
    public string Sought { get; } = "";

    public UnitId Lead { get; private set; }

    public MatterState State { get; private set; }

    /// <summary>The state before it was merged, for undoing.</summary>
    public MatterState? Before { get; private set; }

    public MatterId? MergedInto { get; private set; }

    public DateTimeOffset OpenedAt { get; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Kept beside the clock for the index only; null while no due day runs. A check proves that it equals the clock's function.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateTimeOffset? WarnAt { get; private set; }

    /// <summary>When time itself next causes something here: the warning instant, then the due instant, then nothing. The minute job's index.</summary>
    public DateTimeOffset? AlarmAt { get; private set; }

    /// <summary>The due day rests on a year whose calendar is not published yet (估算).</summary>
    public bool DueEstimated { get; private set; }

    /// <summary>How many entries the timeline has and the digest of its last: so that a cut-off end is found too.</summary>
    public int TimelineLength { get; private set; }

    public byte[] TimelineHead { get; private set; } = [];

    public int ClockLength { get; private set; }

    public RegionCode Region { get; }

    public long Version { get; }

    Matter()
    {
    }

    public Matter(MatterId id, OpenMatter opening, DateTimeOffset at, RegionCode region)
    {
        (Id, Kind, Title, Applicant, Lead, OpenedAt, Region) = (id, opening.Kind, opening.Title, opening.Applicant, opening.Lead, at, region);
        Sought = PlainText.Of($"{Title}\n{Applicant}");
        State = MatterState.Filed;
    }

    public Result<Done> Do(MatterAction action, DateTimeOffset at)
    {
        if (MatterRules.Next(State, action) is not { } next) return Refusals.NotInThisState(State, action);

        if (action == MatterAction.Merge) Before = State;
        if (action == MatterAction.Unmerge) (next, Before, MergedInto) = (Before!.Value, null, null);
        SettledAt = MatterRules.Settled(next) ? SettledAt ?? at : null;
        State = next;
        return Done.It;
    }

    public void Merge(MatterId into) => MergedInto = into;

    public void MoveTo(UnitId lead) => Lead = lead;

    public void Numbered(string number) => Number = number;

    /// <summary>A due instant that has moved is looked at again from its warning on: which warnings were given for it before is on record.</summary>
    public void Due(DateTimeOffset? dueAt, DateOnly? dueOn, DateTimeOffset? warnAt, bool estimated)
    {
        if ((dueAt, warnAt) != (DueAt, WarnAt)) AlarmAt = warnAt ?? dueAt;
        (DueAt, DueOn, WarnAt, DueEstimated) = (dueAt, dueOn, warnAt, estimated);
    }

    /// <summary>What was due to happen by now has been dealt with.</summary>
    public void Alarmed(DateTimeOffset now) => AlarmAt = WarnAt >= now ? WarnAt : DueAt >= now ? DueAt : null;

    /// <returns>The position of the new entry, from 1.</returns>
    public int NextEntry() => ++TimelineLength;

    public void Headed(byte[] head) => TimelineHead = head;

    /// <returns>The position of the new clock event, from 1.</returns>
    public int NextClockEvent() => ++ClockLength;
}
