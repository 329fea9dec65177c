using Kernel;
using Matters.Contracts;

namespace Matters.WorkItems;

/// <summary>What one unit, or one person in it, must do now about a matter.</summary>
sealed class WorkItem : IAboutMatter
{
    /// <summary>Stands for "no due day": sorts after every real one, so that one index serves all.</summary>
    public static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public WorkItemId Id { get; }

    public MatterId Matter { get; }

    public UnitId Unit { get; }

    /// <summary>Null while it lies in the unit's common tray.</summary>
    public PersonId? Person { get; }

    /// <summary>The unit in whose common tray it lies; null when a person has it. So that the tray is a plain equality to both databases.</summary>
    public UnitId? Tray { get; }

    public string Step { get; } = "";

    public WorkItemState State { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset WarnAt { get; private set; }

    public DateTimeOffset OpenedAt { get; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>When somebody last urged whoever has it.</summary>
    public DateTimeOffset? UrgedAt { get; private set; }

    /// <summary>Who finished it; the done list is theirs.</summary>
    public PersonId? DoneBy { get; private set; }

    /// <summary>Who handed it over, and from which item: a return goes back there.</summary>
    public PersonId? HandedBy { get; }

    public UnitId? HandedFrom { get; }

    public RegionCode Region { get; }

    public long Version { get; }

    WorkItem()
    {
    }

    public WorkItem(MatterId matter, UnitId unit, PersonId? person, string step, DateTimeOffset at, RegionCode region, PersonId? handedBy = null, UnitId? handedFrom = null)
    {
        (Id, Matter, Unit, Person, Step, OpenedAt, Region) = (WorkItemId.New(), matter, unit, person, step, at, region);
        (Tray, HandedBy, HandedFrom, DueAt, WarnAt) = (person is null ? unit : null, handedBy, handedFrom, Never, Never);
    }

    public bool LiesWith(Actor actor) => Person is null ? Unit == actor.Unit : Person == actor.Person;

    public void Due(DateTimeOffset? dueAt, DateTimeOffset? warnAt) => (DueAt, WarnAt) = (dueAt ?? Never, warnAt ?? Never);

    public void Finish(WorkItemState how, PersonId? by, DateTimeOffset at) => (State, DoneBy, DoneAt) = (how, by, at);

    public void TakeUpAgain() => (State, DoneBy, DoneAt) = (WorkItemState.Open, null, null);

    public void Urge(DateTimeOffset at) => UrgedAt = at;
}
