namespace Calendar.Tests.Clocks;

public sealed class Counting_office_hours
{
    [Theory] // 08:30–12:00 and 14:30–17:30
    [InlineData("start 2026-09-22 09:00 1h", "2026-09-22 10:00")]
    [InlineData("start 2026-09-22 11:00 1h", "2026-09-22 12:00")] // the end of the morning, not the beginning of the afternoon
    [InlineData("start 2026-09-22 11:00 2h", "2026-09-22 15:30")]
    [InlineData("start 2026-09-22 13:00 2h", "2026-09-22 16:30")]
    [InlineData("start 2026-09-22 07:00 1h", "2026-09-22 09:30")]
    [InlineData("start 2026-09-22 18:00 1h", "2026-09-23 09:30")]
    [InlineData("start 2026-09-22 15:30 4h", "2026-09-23 10:30")]
    // 2026-09-18 is a Friday, the 20th a Sunday that is worked.
    [InlineData("start 2026-09-18 17:00 1h", "2026-09-20 09:00")]
    [InlineData("start 2026-09-19 10:00 1h", "2026-09-20 09:30")]
    // 2026-09-25 to 27 are days off, 1 to 7 October too.
    [InlineData("start 2026-09-24 17:00 4h", "2026-09-28 12:00")]
    [InlineData("start 2026-09-30 16:30 8h", "2026-10-09 09:00")]
    [InlineData("start 2026-02-10 15:30 4h", "2026-02-11 10:30")]
    [InlineData("start 2026-09-22 09:00 4h; pause 2026-09-22 10:00; resume 2026-09-23 15:00", "2026-09-24 09:00")]
    [InlineData("start 2026-09-22 09:00 4h; pause 2026-09-22 10:00; resume 2026-09-22 10:00", "2026-09-22 15:30")]
    [InlineData("start 2026-09-22 09:00 4h; pause 2026-09-22 16:00", "2026-09-22 15:30")] // it had run out by then
    [InlineData("start 2026-09-22 09:00 4h; restart 2026-09-22 16:30", "2026-09-23 11:30")]
    [InlineData("start 2026-09-22 09:00 4h; extend 2026-09-22 10:00 2h", "2026-09-22 17:30")]
    public void Gives_the_due_moment(string story, string due) => Assert.Equal(due, Story.DueMoment(story));

    [Fact]
    public void Gives_none_while_a_pause_leaves_some_open() =>
        Assert.Null(Story.Of("start 2026-09-22 09:00 4h; pause 2026-09-22 10:00").Value.DueOn(Shipped.Calendar));
}
