using Calendar.Contracts;
using CsCheck;

namespace Calendar.Tests.Clocks;

/// <summary>Random lives of clocks on random calendars, against an implementation that knows nothing but one day, or one minute, after another.</summary>
public sealed class Any_clock
{
    static readonly LimitUnit[] Days = [LimitUnit.WorkingDays, LimitUnit.CalendarDays, LimitUnit.Months];

    [Fact]
    public void Is_due_on_the_day_that_counting_by_hand_gives() =>
        RandomClock.Of(Days).Sample((clock, calendar) => clock.DueOn(calendar)?.Day == ByHand.DueDay(clock, calendar), iter: 1000);

    [Fact]
    public void Is_due_at_the_minute_that_counting_by_hand_gives() =>
        RandomClock.Of([LimitUnit.OfficeHours]).Sample((clock, calendar) => clock.DueOn(calendar)?.Instant == ByHand.DueMinute(clock, calendar), iter: 200);

    [Fact]
    public void Is_never_due_earlier_after_a_pause() => RandomClock.Of(Enum.GetValues<LimitUnit>()).Sample((clock, calendar) =>
    {
        var (on, at) = (clock.Last.On.AddDays(2), clock.Last.At.AddDays(2));
        var paused = clock.Pause(on, at, "中止");
        if (!paused.Succeeded) return true;
        var resumed = paused.Value.Resume(on.AddDays(9), at.AddDays(9), "恢复").Value;
        return resumed.DueOn(calendar)!.Value.Instant >= clock.DueOn(calendar)!.Value.Instant;
    }, iter: 400);

    [Fact]
    public void Explains_exactly_the_days_of_its_limit() => RandomClock.Of(Days).Sample((clock, calendar) =>
    {
        var days = clock.Explain(calendar, clock.Last.On.AddDays(3));
        var counted = days.Where(day => day.Counted).ToList();
        Assert.Equal(Enumerable.Range(1, counted.Count), counted.Select(day => day.Nth!.Value));
        Assert.Equal(Enumerable.Range(0, days.Count).Select(clock.Events[0].On.AddDays), days.Select(day => day.Date));
        if (clock.DueOn(calendar) is not { } due || (clock.State == ClockState.Stopped && clock.Last.On < due.Day)) return;

        Assert.Equal(ByHand.Limit(clock), counted.Count);
        Assert.Equal(due.Day, days[^1].Date);
        if (clock.Limit.Unit == LimitUnit.WorkingDays || clock.Limit.Exact) Assert.Equal(due.Day, counted[^1].Date);
    }, iter: 600);
}
