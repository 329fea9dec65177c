using Kernel;
using Matters.Contracts;

namespace Matters.Clocks;

/// <summary>That a change of the calendar moved a due day, and from where to where.</summary>
sealed class ClockMove(ClockMoveId id, ReplayId replay, MatterId matter, DateOnly? before, DateOnly? after, DateTimeOffset at, RegionCode region)
{
    public ClockMoveId Id { get; } = id;

    /// <summary>Because of which change.</summary>
    public ReplayId Replay { get; } = replay;

    public MatterId Matter { get; } = matter;

    public DateOnly? Before { get; } = before;

    public DateOnly? After { get; } = after;

    public DateTimeOffset At { get; } = at;

    public RegionCode Region { get; } = region;
}
