namespace Calendar.Contracts;

/// <summary>The State Council's schedule for a year. A year that has one is no longer estimated.</summary>
/// <param name="Days">May reach into the last days of the year before: the schedule for 2023 made 2022-12-31 a day off.</param>
public sealed record YearSchedule(int Year, IReadOnlyList<ScheduledDay> Days);
