using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>The due day of a limit in working days, calendar days or months.</summary>
static class DayCount
{
    public static Due? DueOn(Course course, WorkCalendar calendar)
    {
        if (LastCounted(course, calendar) is not { } last) return null;
        if (course.Limit.Unit == LimitUnit.WorkingDays) return At(calendar, last, calendar.IsEstimated(course.Begin.On, last));
        if (course.Limit.Exact) return At(calendar, last, false);
        return Rolled(course, calendar, last) is { } day ? At(calendar, day, calendar.IsEstimated(last, day)) : null;
    }

    /// <summary>The days that must be counted: of months, those up to the same day number so many months on.</summary>
    public static int Days(Course course)
    {
        var begin = course.Begin.On;
        return course.Limit.Unit == LimitUnit.Months ? begin.AddMonths(course.Limit.Amount).DayNumber - begin.DayNumber : course.Limit.Amount;
    }

    static DateOnly? LastCounted(Course course, WorkCalendar calendar)
    {
        var left = Days(course);
        foreach (var stretch in course.Stretches)
        {
            var after = stretch.From.On;
            if (stretch.Until is not { } pause) return Add(course, calendar, after, left);
            var counted = pause.On > after ? Between(course, calendar, after, pause.On.AddDays(-1)) : 0;
            if (counted >= left) return Add(course, calendar, after, left);
            left -= counted;
        }

        return null;
    }

    static DateOnly Add(Course course, WorkCalendar calendar, DateOnly after, int days) =>
        course.Limit.Unit == LimitUnit.WorkingDays ? calendar.AddWorkingDays(after, days) : after.AddDays(days);

    static int Between(Course course, WorkCalendar calendar, DateOnly after, DateOnly upTo) =>
        course.Limit.Unit == LimitUnit.WorkingDays ? calendar.WorkingDaysBetween(after, upTo) : upTo.DayNumber - after.DayNumber;

    /// <summary>The next day that is worked and not touched by a pause; none while the pause lasts.</summary>
    static DateOnly? Rolled(Course course, WorkCalendar calendar, DateOnly day)
    {
        while (!calendar.IsWorking(day) || course.PauseOn(day) is not null)
        {
            if (course.PauseOn(day) == course.Stretches[^1].Until && course.Stretches[^1].Until is not null) return null;
            day = day.AddDays(1);
        }

        return day;
    }

    static Due At(WorkCalendar calendar, DateOnly day, bool estimated) => new(day, calendar.EndOf(day), estimated);
}
