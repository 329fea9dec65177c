using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>Says of every day why it counts or does not.</summary>
sealed class Explanation(IReadOnlyList<ClockEvent> events, WorkCalendar calendar)
{
    readonly Course course = new(events);

    public IReadOnlyList<DayOfClock> Until(DateOnly today)
    {
        var due = course.DueOn(calendar);
        var end = due?.Day ?? (today > events[^1].On ? today : events[^1].On);
        if (events[^1] is { Kind: ClockEventKind.Stop } stop && stop.On < end) end = stop.On;

        var days = new List<DayOfClock>();
        var wanted = course.Limit.Unit == LimitUnit.OfficeHours ? int.MaxValue : DayCount.Days(course);
        var nth = 0;
        for (var day = events[0].On; day <= end; day = day.AddDays(1))
        {
            var told = Excluded(day) ?? (course.Limit.Unit == LimitUnit.OfficeHours ? Hours(day, due) : Counted(day, nth + 1, wanted));
            if (told.Counted) nth++;
            days.Add(told.Counted && wanted < int.MaxValue ? told with { Nth = nth } : told);
        }

        return days;
    }

    /// <summary>Days that no kind of day would make count: before the beginning, its own day, and those of a pause.</summary>
    DayOfClock? Excluded(DateOnly day)
    {
        var begin = course.Begin;
        if (day < begin.On) return Not(day, $"此前不计：{Because(begin, "期限重新起算")}", begin.Basis);
        if (course.Limit.Unit == LimitUnit.OfficeHours) return null;
        if (day == begin.On) return Not(day, begin.Kind == ClockEventKind.Start ? "起算当日不计入期限" : $"重新起算当日不计入期限：{Because(begin, "重新起算")}", begin.Basis);
        return course.PauseOn(day) is { } pause ? Not(day, $"中止：{pause.Reason}，不计入期限", pause.Basis) : null;
    }

    DayOfClock Counted(DateOnly day, int nth, int wanted)
    {
        if (nth > wanted) return Not(day, calendar.IsWorking(day) ? "期限届满日顺延至此工作日" : $"{Rest(day)}，届满日顺延", null);
        if (course.Limit.Unit != LimitUnit.WorkingDays) return Yes(day, $"第{nth}日");
        return calendar.IsWorking(day) ? Yes(day, $"{Work(day)}第{nth}个工作日") : Not(day, Rest(day), null);
    }

    DayOfClock Hours(DateOnly day, Due? due)
    {
        if (!calendar.IsWorking(day)) return Not(day, Rest(day), null);

        var limit = due is null ? DateTime.MaxValue : calendar.LocalOf(due.Value.Instant);
        var counted = TimeSpan.Zero;
        foreach (var stretch in course.Stretches)
        {
            var until = stretch.Until is { } pause ? calendar.LocalOf(pause.At) : DateTime.MaxValue;
            counted += OfficeTime.Within(calendar, day, calendar.LocalOf(stretch.From.At), until < limit ? until : limit);
        }

        if (counted > TimeSpan.Zero) return Yes(day, $"{Work(day)}计入{Length(counted)}");
        return course.PauseOn(day) is { } paused ? Not(day, $"中止：{paused.Reason}，不计入期限", paused.Basis) : Not(day, "办公时间以外，不计入期限", null);
    }

    string Work(DateOnly day) => calendar.KindOf(day) switch
    {
        DayKind.MakeUp => $"{calendar.NameOf(day)}调休上班，",
        DayKind.LocalWorking => $"{calendar.NameOf(day)}（地方安排上班），",
        _ => "",
    };

    string Rest(DateOnly day) => calendar.KindOf(day) switch
    {
        DayKind.Holiday => $"{calendar.NameOf(day)}放假{(calendar.IsEstimated(day) ? "（估算）" : "")}",
        DayKind.LocalHoliday => $"{calendar.NameOf(day)}（地方假日）",
        _ => "周末休息",
    };

    static string Because(ClockEvent one, string otherwise) => one.Reason.Length > 0 ? one.Reason : otherwise;

    static string Length(TimeSpan time) => time < TimeSpan.FromMinutes(1)
        ? "不足1分钟"
        : $"{(time.TotalHours >= 1 ? $"{(int)time.TotalHours}小时" : "")}{(time.Minutes > 0 ? $"{time.Minutes}分钟" : "")}";

    DayOfClock Yes(DateOnly day, string reason) => new(day, calendar.KindOf(day), true, reason, null, null, calendar.IsEstimated(day));

    DayOfClock Not(DateOnly day, string reason, string? basis) => new(day, calendar.KindOf(day), false, reason, basis, null, calendar.IsEstimated(day));
}
