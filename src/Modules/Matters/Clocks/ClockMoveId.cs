using Kernel;

namespace Matters.Clocks;

/// <summary>A due day that a change of the calendar moved.</summary>
readonly record struct ClockMoveId(Guid Value) : IId<ClockMoveId>
{
    public static ClockMoveId From(Guid value) => new(value);

    // For keyset paging: the databases compare keys, so a query must be able to say it.
    public static bool operator <(ClockMoveId one, ClockMoveId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(ClockMoveId one, ClockMoveId other) => one.Value.CompareTo(other.Value) > 0;
}
