using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>A stretch during which the clock counts: from a start, restart or resume to a pause, or without end.</summary>
sealed record Stretch(ClockEvent From, ClockEvent? Until);
