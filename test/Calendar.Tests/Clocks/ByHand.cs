using Calendar.Contracts;

namespace Calendar.Tests.Clocks;

/// <summary>The rules of a clock told as plainly as can be, one day or minute after another.</summary>
static class ByHand
{
    public static DateOnly? DueDay(Clock clock, WorkCalendar calendar)
    {
        var day = Begin(clock).On;
        for (var left = Limit(clock); left > 0;)
        {
            day = day.AddDays(1);
            if (day > clock.Last.On && Paused(clock, day)) return null;
            if (!Touched(clock, day) && (clock.Limit.Unit != LimitUnit.WorkingDays || calendar.IsWorking(day))) left--;
        }

        while (clock.Limit is { Exact: false, Unit: not LimitUnit.WorkingDays } && (!calendar.IsWorking(day) || Touched(clock, day)))
        {
            day = day.AddDays(1);
            if (day > clock.Last.On && Paused(clock, day)) return null;
        }

        return day;
    }

    public static DateTimeOffset? DueMinute(Clock clock, WorkCalendar calendar)
    {
        var minute = Begin(clock).At;
        for (var left = clock.Limit.Amount * 60; left > 0;)
        {
            var paused = clock.Events.LastOrDefault(one => Shapes(one) && one.At <= minute)?.Kind == ClockEventKind.Pause;
            if (paused && minute > clock.Last.At) return null;
            var wall = calendar.LocalOf(minute);
            var open = calendar.IsWorking(DateOnly.FromDateTime(wall)) && calendar.OfficeHours.Spans.Any(span => TimeOnly.FromDateTime(wall) >= span.From && TimeOnly.FromDateTime(wall) < span.To);
            minute = minute.AddMinutes(1);
            if (open && !paused) left--;
        }

        return minute;
    }

    /// <summary>How many days must count.</summary>
    public static int Limit(Clock clock) => clock.Limit.Unit == LimitUnit.Months
        ? Begin(clock).On.AddMonths(clock.Limit.Amount).DayNumber - Begin(clock).On.DayNumber
        : clock.Limit.Amount;

    static ClockEvent Begin(Clock clock) => clock.Events.Last(one => one.Kind is ClockEventKind.Start or ClockEventKind.Restart);

    /// <summary>Whether the clock stood still at any moment of the day: it did when the day began, or was paused during it.</summary>
    static bool Touched(Clock clock, DateOnly day) => Paused(clock, day) || Since(clock).Any(one => one.Kind == ClockEventKind.Pause && one.On == day);

    static bool Paused(Clock clock, DateOnly day) => Since(clock).LastOrDefault(one => Shapes(one) && one.On < day)?.Kind == ClockEventKind.Pause;

    static IEnumerable<ClockEvent> Since(Clock clock) => clock.Events.SkipWhile(one => one != Begin(clock));

    /// <summary>A stop ends the clock, but not what it was due by.</summary>
    static bool Shapes(ClockEvent one) => one.Kind is not (ClockEventKind.Extend or ClockEventKind.Stop);
}
