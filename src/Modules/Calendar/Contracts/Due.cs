using Calendar.Clocks;

namespace Calendar.Contracts;

/// <summary>When something is due.</summary>
/// <param name="Day">The last day on which it is still in time.</param>
/// <param name="Instant">The last microsecond of that day in the authority's zone, or the time of day for limits in office hours. Late is whatever comes after it.</param>
/// <param name="Estimated">The date rests on a year whose schedule is not known yet: show 估算.</param>
public readonly record struct Due(DateOnly Day, DateTimeOffset Instant, bool Estimated)
{
    /// <summary>The instant from which a warning shows, so long before the due date: the beginning of that day, or the time of day for office hours.</summary>
    public DateTimeOffset WarnAt(TimeLimit before, WorkCalendar calendar) => before.Unit switch
    {
        LimitUnit.WorkingDays => calendar.BeginningOf(calendar.AddWorkingDays(Day, -before.Amount)),
        LimitUnit.CalendarDays => calendar.BeginningOf(Day.AddDays(-before.Amount)),
        LimitUnit.Months => calendar.BeginningOf(Day.AddMonths(-before.Amount)),
        _ => OfficeTime.Back(calendar, Instant, TimeSpan.FromHours(before.Amount)),
    };
}
