namespace Calendar.Contracts;

/// <summary>One day of a schedule: off, or worked although it would be off.</summary>
/// <param name="Name">The holiday it is for: 春节.</param>
public sealed record ScheduledDay(DateOnly Date, bool Off, string Name);
