using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>Arithmetic on the wall clock in which only office hours of working days pass.</summary>
static class OfficeTime
{
    /// <summary>The moment at which so much office time has passed; at the end of the morning it is noon, not the afternoon's beginning.</summary>
    public static DateTime Forward(WorkCalendar calendar, DateTime from, TimeSpan amount)
    {
        for (var day = DateOnly.FromDateTime(from); ; day = calendar.AddWorkingDays(day, 1))
        {
            foreach (var (begin, end) in Spans(calendar, day))
            {
                var open = begin > from ? begin : from;
                if (end - open >= amount) return open + amount;
                if (end > open) amount -= end - open;
            }
        }
    }

    public static TimeSpan Between(WorkCalendar calendar, DateTime from, DateTime to)
    {
        var sum = TimeSpan.Zero;
        for (var day = DateOnly.FromDateTime(from); day <= DateOnly.FromDateTime(to); day = calendar.AddWorkingDays(day, 1)) sum += Within(calendar, day, from, to);
        return sum;
    }

    /// <summary>The office time of one day that lies between two moments.</summary>
    public static TimeSpan Within(WorkCalendar calendar, DateOnly day, DateTime from, DateTime to)
    {
        var sum = TimeSpan.Zero;
        foreach (var (begin, end) in Spans(calendar, day))
        {
            var (open, close) = (begin > from ? begin : from, end < to ? end : to);
            if (close > open) sum += close - open;
        }

        return sum;
    }

    /// <summary>The instant so much office time before another.</summary>
    public static DateTimeOffset Back(WorkCalendar calendar, DateTimeOffset instant, TimeSpan amount)
    {
        var until = calendar.LocalOf(instant);
        for (var day = DateOnly.FromDateTime(until); ; day = calendar.AddWorkingDays(day, -1))
        {
            foreach (var (begin, end) in Spans(calendar, day).Reverse())
            {
                var close = end < until ? end : until;
                if (close - begin >= amount) return calendar.InstantOf(close - amount);
                if (close > begin) amount -= close - begin;
            }
        }
    }

    static IEnumerable<(DateTime Begin, DateTime End)> Spans(WorkCalendar calendar, DateOnly day) =>
        calendar.IsWorking(day) ? calendar.OfficeHours.Spans.Select(span => (day.ToDateTime(span.From), day.ToDateTime(span.To))) : [];
}
