using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>Says of every day why it counts or does not.</summary>
sealed class Explanation
{
    readonly IReadOnlyList<ClockEvent> events;
    readonly WorkCalendar calendar;
    readonly Course course;
    readonly Due? due;
    readonly DayWords words;
    readonly bool inHours;

    public Explanation(IReadOnlyList<ClockEvent> events, WorkCalendar calendar)
    {
        (this.events, this.calendar, course) = (events, calendar, new Course(events));
        (due, words, inHours) = (course.DueOn(calendar), new(calendar), course.Limit.Unit == LimitUnit.OfficeHours);
    }

    public IReadOnlyList<DayOfClock> Until(DateOnly today)
    {
        var days = new List<DayOfClock>();
        var wanted = inHours ? int.MaxValue : DayCount.Days(course);
        var nth = 0;
        for (var (day, end) = (events[0].On, End(today)); day <= end; day = day.AddDays(1))
        {
            var told = Excluded(day) ?? (inHours ? Hours(day) : Counted(day, nth + 1, wanted));
            if (told.Counted) nth++;
            days.Add(told.Counted && !inHours ? told with { Nth = nth } : told);
        }

        return days;
    }

    DateOnly End(DateOnly today)
    {
        var last = events[^1];
        var end = due?.Day ?? (today > last.On ? today : last.On);
        return last.Kind == ClockEventKind.Stop && last.On < end ? last.On : end;
    }

    /// <summary>Days that no kind of day would make count: before the beginning, its own day, and those of a pause.</summary>
    DayOfClock? Excluded(DateOnly day)
    {
        var begin = course.Begin;
        if (day < begin.On) return Day(day, DayMark.Void, $"此前不计：{DayWords.Because(begin, "期限重新起算")}", begin.Basis);
        if (inHours) return null;
        if (day == begin.On) return Day(day, DayMark.Start, begin.Kind == ClockEventKind.Start ? "起算当日不计入期限" : $"重新起算当日不计入期限：{DayWords.Because(begin, "重新起算")}", begin.Basis);
        return course.PauseOn(day) is { } pause ? Paused(day, pause) : null;
    }

    DayOfClock Counted(DateOnly day, int nth, int wanted)
    {
        if (nth > wanted) return Day(day, DayMark.Moved, calendar.IsWorking(day) ? "期限届满日顺延至此工作日" : $"{words.Rest(day)}，届满日顺延");
        if (course.Limit.Unit != LimitUnit.WorkingDays) return Day(day, DayMark.Counted, $"第{nth}日");
        return calendar.IsWorking(day) ? Day(day, DayMark.Counted, $"{words.Work(day)}第{nth}个工作日") : Day(day, DayMark.Rest, words.Rest(day));
    }

    DayOfClock Hours(DateOnly day)
    {
        if (!calendar.IsWorking(day)) return Day(day, DayMark.Rest, words.Rest(day));

        var counted = HourCount.On(course, calendar, day, due);
        if (counted > TimeSpan.Zero) return Day(day, DayMark.Counted, $"{words.Work(day)}计入{DayWords.Length(counted)}");
        return course.PauseOn(day) is { } pause ? Paused(day, pause) : Day(day, DayMark.Rest, "办公时间以外，不计入期限");
    }

    DayOfClock Paused(DateOnly day, ClockEvent pause) => Day(day, DayMark.Paused, $"中止：{pause.Reason}，不计入期限", pause.Basis);

    DayOfClock Day(DateOnly day, DayMark mark, string reason, string? basis = null) =>
        new(day, calendar.KindOf(day), mark, reason, basis, null, day == due?.Day, calendar.IsEstimated(day));
}
