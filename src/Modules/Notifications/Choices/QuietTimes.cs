using Calendar.Contracts;
using Kernel;

namespace Notifications.Choices;

/// <summary>When a message may leave: now, or when the person's peace ends.</summary>
sealed class QuietTimes(IWorkCalendars calendars)
{
    /// <summary>The first instant from now on at which the person may be reached.</summary>
    /// <param name="rules">Null for who has chosen nothing.</param>
    public DateTimeOffset After(DateTimeOffset now, PersonalRules? rules, RegionCode region)
    {
        var calendar = calendars.For(region);
        return (rules?.Quiet ?? QuietRule.OutsideOffice) switch
        {
            QuietRule.OutsideOffice => Opening(calendar, now),
            QuietRule.OwnHours => AfterOwn(calendar, now, rules!.QuietFrom, rules.QuietTo),
            _ => now,
        };
    }

    /// <summary>When the next working day begins, or this one while it has not begun: digests are read then.</summary>
    public DateTimeOffset Morning(DateTimeOffset now, RegionCode region)
    {
        var calendar = calendars.For(region);
        var local = calendar.LocalOf(now);
        var today = DateOnly.FromDateTime(local);
        var opens = calendar.OfficeHours.Spans[0].From;
        var day = TimeOnly.FromDateTime(local) < opens ? calendar.WorkingDayFrom(today) : calendar.AddWorkingDays(today, 1);
        return calendar.InstantOf(day.ToDateTime(opens));
    }

    /// <summary>Now, or the next time that the office opens; it is shut at noon too.</summary>
    static DateTimeOffset Opening(WorkCalendar calendar, DateTimeOffset now)
    {
        var local = calendar.LocalOf(now);
        for (var day = calendar.WorkingDayFrom(DateOnly.FromDateTime(local)); ; day = calendar.AddWorkingDays(day, 1))
        {
            foreach (var span in calendar.OfficeHours.Spans)
            {
                if (day.ToDateTime(span.To) <= local) continue;
                return day.ToDateTime(span.From) <= local ? now : calendar.InstantOf(day.ToDateTime(span.From));
            }
        }
    }

    static DateTimeOffset AfterOwn(WorkCalendar calendar, DateTimeOffset now, TimeOnly from, TimeOnly to)
    {
        var local = calendar.LocalOf(now);
        var time = TimeOnly.FromDateTime(local);
        // Between 22:00 and 07:00 is past midnight: TimeOnly knows.
        if (!time.IsBetween(from, to)) return now;

        var day = DateOnly.FromDateTime(local);
        return calendar.InstantOf((time < to ? day : day.AddDays(1)).ToDateTime(to));
    }
}
