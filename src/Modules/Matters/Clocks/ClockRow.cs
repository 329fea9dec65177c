using Calendar.Contracts;
using Kernel;
using Matters.Contracts;

namespace Matters.Clocks;

/// <summary>One event of a matter's clock: append-only. The due day is computed from these, never stored as truth.</summary>
sealed class ClockRow
{
    public MatterId Matter { get; }

    public int Position { get; }

    public ClockEventKind Kind { get; }

    public DateOnly EventOn { get; }

    public DateTimeOffset At { get; }

    /// <summary>As <see cref="Calendar.Contracts.TimeLimit"/> writes it, <c>20wd</c>.</summary>
    public string? TimeLimit { get; }

    public string Reason { get; } = "";

    public string? Basis { get; }

    public RegionCode Region { get; }

    public ClockEvent Event => new(Kind, EventOn, At, TimeLimit is null ? null : Calendar.Contracts.TimeLimit.Parse(TimeLimit), Reason, Basis);
}
