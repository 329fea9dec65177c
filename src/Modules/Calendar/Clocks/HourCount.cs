using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>The due instant of a limit in office hours.</summary>
static class HourCount
{
    public static Due? DueOn(Course course, WorkCalendar calendar)
    {
        var left = TimeSpan.FromHours(course.Limit.Amount);
        foreach (var stretch in course.Stretches)
        {
            var from = calendar.LocalOf(stretch.From.At);
            var counted = stretch.Until is { } pause ? OfficeTime.Between(calendar, from, calendar.LocalOf(pause.At)) : TimeSpan.MaxValue;
            if (counted >= left) return At(course, calendar, OfficeTime.Forward(calendar, from, left));
            left -= counted;
        }

        return null;
    }

    /// <summary>The office time of one day that counts.</summary>
    public static TimeSpan On(Course course, WorkCalendar calendar, DateOnly day, Due? due)
    {
        var limit = due is null ? DateTime.MaxValue : calendar.LocalOf(due.Value.Instant);
        var counted = TimeSpan.Zero;
        foreach (var stretch in course.Stretches)
        {
            var until = stretch.Until is { } pause ? calendar.LocalOf(pause.At) : DateTime.MaxValue;
            counted += OfficeTime.Within(calendar, day, calendar.LocalOf(stretch.From.At), until < limit ? until : limit);
        }

        return counted;
    }

    static Due At(Course course, WorkCalendar calendar, DateTime local)
    {
        var day = DateOnly.FromDateTime(local);
        return new(day, calendar.InstantOf(local), calendar.IsEstimated(course.Begin.On, day));
    }
}
