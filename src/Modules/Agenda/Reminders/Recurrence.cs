using Calendar.Contracts;

namespace Agenda.Reminders;

/// <summary>When a reminder comes: a first day, a time of day by the authority's clock, and how it repeats. Pure; beyond the work calendar nothing comes any more.</summary>
readonly record struct Recurrence(DateOnly First, TimeOnly Time, Repeat Repeat)
{
    /// <summary>The first instant after another at which it comes; null when it comes no more.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset instant, WorkCalendar calendar)
    {
        var day = DateOnly.FromDateTime(calendar.LocalOf(instant));
        if (OnOrAfter(day, calendar) is not { } next) return null;
        if (At(next, calendar) > instant) return At(next, calendar);
        return OnOrAfter(day.AddDays(1), calendar) is { } later ? At(later, calendar) : null;
    }

    /// <summary>Every day of a stretch on which it comes.</summary>
    public IEnumerable<DateOnly> Days(DateOnly from, DateOnly to, WorkCalendar calendar)
    {
        for (var day = OnOrAfter(from, calendar); day <= to; day = OnOrAfter(day.Value.AddDays(1), calendar)) yield return day.Value;
    }

    public DateTimeOffset At(DateOnly day, WorkCalendar calendar) => calendar.InstantOf(day.ToDateTime(Time));

    DateOnly? OnOrAfter(DateOnly day, WorkCalendar calendar)
    {
        if (day > WorkCalendar.LastStart) return null;
        if (Repeat == Repeat.WorkingDays) return calendar.WorkingDayFrom(day > First ? day : First);
        if (day <= First) return First;
        return Repeat switch
        {
            Repeat.Daily => day,
            Repeat.Weekly => First.AddDays((day.DayNumber - First.DayNumber + 6) / 7 * 7),
            Repeat.Monthly => InMonths(day),
            _ => null,
        };
    }

    /// <summary>Counted from the first day, so that the 31st comes back after a shorter month.</summary>
    DateOnly InMonths(DateOnly day)
    {
        var months = ((day.Year - First.Year) * 12) + day.Month - First.Month;
        return First.AddMonths(months) >= day ? First.AddMonths(months) : First.AddMonths(months + 1);
    }
}
