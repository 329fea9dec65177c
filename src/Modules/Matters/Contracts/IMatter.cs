using Calendar.Contracts;
using Kernel;

namespace Matters.Contracts;

/// <summary>A matter inside the running command: everything done through it is part of that command's transaction.</summary>
public interface IMatter
{
    MatterId Id { get; }

    string Kind { get; }

    string Title { get; }

    /// <summary>Null only within the command that opens it: the number is taken last.</summary>
    string? Number { get; }

    MatterState State { get; }

    UnitId Lead { get; }

    /// <summary>The legal clock; null when the kind has none.</summary>
    ValueTask<Clock?> Clock(CancellationToken ct);

    /// <summary>Does something to the matter if its state allows it, and leaves a timeline entry.</summary>
    /// <param name="did">What happened in the office's words, with the legal basis where there is one.</param>
    Result<Done> Do(MatterAction action, string did, string? opinion = null);

    /// <summary>Starts the clock, on the opening of the matter or later.</summary>
    Result<Done> StartClock(DateOnly on, TimeLimit limit, string reason, string? basis);

    /// <summary>Changes the clock; its due and warning instants and those of the open work items follow.</summary>
    Task<Result<Done>> ChangeClock(Func<Clock, Result<Clock>> change, CancellationToken ct);

    /// <summary>Puts work on a desk: a unit's, or one person's in it.</summary>
    void Hand(UnitId unit, PersonId? person, string step);

    /// <summary>Finishes every open work item of the matter.</summary>
    void FinishWork();

    /// <summary>Finishes every open work item but those of the kind's own steps: who drafts a reply ends the handling, not the approval beside it.</summary>
    void FinishHandling();

    /// <summary>Finishes the open work items of one step, and leaves what others are doing beside it: an approval beside the handling.</summary>
    void FinishWork(string step);
}
