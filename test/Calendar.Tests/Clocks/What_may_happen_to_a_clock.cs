using Calendar.Contracts;

namespace Calendar.Tests.Clocks;

public sealed class What_may_happen_to_a_clock
{
    static readonly Dictionary<string, string> Told = new()
    {
        ["running"] = "start 2026-09-18 20wd",
        ["paused"] = "start 2026-09-18 20wd; pause 2026-09-21",
        ["stopped"] = "start 2026-09-18 20wd; stop 2026-09-21",
    };

    [Theory] // state × event: the whole table
    [InlineData("", "start", "running")]
    [InlineData("", "pause", "calendar.clock-not-started")]
    [InlineData("", "resume", "calendar.clock-not-started")]
    [InlineData("", "restart", "calendar.clock-not-started")]
    [InlineData("", "extend", "calendar.clock-not-started")]
    [InlineData("", "stop", "calendar.clock-not-started")]
    [InlineData("running", "start", "calendar.clock-already-started")]
    [InlineData("running", "pause", "paused")]
    [InlineData("running", "resume", "calendar.clock-not-paused")]
    [InlineData("running", "restart", "running")]
    [InlineData("running", "extend", "running")]
    [InlineData("running", "stop", "stopped")]
    [InlineData("paused", "start", "calendar.clock-already-started")]
    [InlineData("paused", "pause", "calendar.clock-already-paused")]
    [InlineData("paused", "resume", "running")]
    [InlineData("paused", "restart", "running")]
    [InlineData("paused", "extend", "paused")]
    [InlineData("paused", "stop", "stopped")]
    [InlineData("stopped", "start", "calendar.clock-already-started")]
    [InlineData("stopped", "pause", "calendar.clock-stopped")]
    [InlineData("stopped", "resume", "calendar.clock-stopped")]
    [InlineData("stopped", "restart", "running")]
    [InlineData("stopped", "extend", "calendar.clock-stopped")]
    [InlineData("stopped", "stop", "calendar.clock-stopped")]
    public void Depends_on_its_state(string state, string next, string expected)
    {
        var story = (state.Length == 0 ? "" : Told[state] + "; ") + $"{next} 2026-09-22 20wd";
        Assert.Equal(expected, Story.Of(story).Match(clock => clock.State.ToString().ToLowerInvariant(), refusal => refusal.Code));
    }

    [Theory]
    [InlineData("start 2026-09-18 20wd; pause 2026-09-17", "calendar.clock-day-goes-back")]
    [InlineData("start 2000-12-31 20wd", "calendar.clock-day-outside")]
    [InlineData("start 2046-01-01 20wd", "calendar.clock-day-outside")]
    [InlineData("start 2026-09-18", "calendar.clock-limit-not-sensible")]
    [InlineData("start 2026-09-18 20wd; extend 2026-09-21", "calendar.clock-limit-not-sensible")]
    [InlineData("start 2026-09-18 600wd; extend 2026-09-21 600wd", "calendar.clock-limit-not-sensible")]
    [InlineData("start 2026-09-18 20wd; extend 2026-09-21 20d", "calendar.clock-unit-differs")]
    public void Is_refused_with_the_reason(string story, string code) => Assert.Equal(code, Story.Of(story).Refusal?.Code);

    [Fact]
    public void Needs_a_reason_for_what_takes_time_from_the_citizen()
    {
        var clock = Story.Of("start 2026-09-18 20wd").Value;
        var (on, at) = (new DateOnly(2026, 9, 21), Shipped.At("2026-09-21 09:00"));
        Assert.Equal(ClockRefusals.ReasonMissing, clock.Pause(on, at, " ").Refusal);
        Assert.Equal(ClockRefusals.ReasonMissing, clock.Extend(on, at, TimeLimit.Parse("5wd"), "").Refusal);
        Assert.True(clock.Restart(on, at, "").Succeeded);
    }

    [Fact]
    public void Leaves_the_clock_before_it_as_it_was()
    {
        var clock = Story.Of("start 2026-09-18 20wd").Value;
        var later = clock.Pause(new(2026, 9, 21), Shipped.At("2026-09-21 09:00"), "征求第三方意见", "第三十二条").Value;
        Assert.Equal((ClockState.Running, 1), (clock.State, clock.Events.Count));
        Assert.Equal(new(ClockEventKind.Pause, new(2026, 9, 21), Shipped.At("2026-09-21 09:00"), null, "征求第三方意见", "第三十二条"), later.Last);
    }

    [Fact]
    public void Tells_the_limit_that_runs()
    {
        Assert.Equal("40wd", Story.Of("start 2026-09-18 20wd; extend 2026-09-21 20wd").Value.Limit.ToString());
        Assert.True(Story.Of("start 2026-09-18 20wd; extend 2026-09-21 20wd").Value.Extended);
        Assert.Equal("20wd", Story.Of("start 2026-09-18 20wd; extend 2026-09-21 20wd; restart 2026-09-22").Value.Limit.ToString());
        Assert.False(Story.Of("start 2026-09-18 20wd").Value.Extended);
    }

    [Fact]
    public void Has_a_start_first() => Assert.Equal(ClockRefusals.NotStarted, Clock.Replay([]).Refusal);
}
