namespace Calendar.Tests.Clocks;

public sealed class Counting_working_days
{
    [Theory]
    // Plain: the day of receipt does not count, and make-up days do.
    [InlineData("start 2026-02-10 15wd", "2026-03-09")]
    [InlineData("start 2026-09-18 20wd", "2026-10-22")]
    [InlineData("start 2026-09-19 1wd", "2026-09-20")]
    // Paused on the third day until the week after: Tuesday 22 to Tuesday 29 September are excluded.
    [InlineData("start 2026-09-18 20wd; pause 2026-09-22; resume 2026-09-29", "2026-10-29")]
    // Nothing is known of the end while the pause lasts.
    [InlineData("start 2026-09-18 20wd; pause 2026-09-22", "none")]
    // Paused and resumed on one day: that day is lost to the office, no more.
    [InlineData("start 2026-09-18 20wd; pause 2026-09-22; resume 2026-09-22", "2026-10-23")]
    // Paused on the last day: it does not count, so one day is left after the resume.
    [InlineData("start 2026-09-18 20wd; pause 2026-10-22; resume 2026-10-30", "2026-11-02")]
    // Paused when the limit had run out already: late is late, even while the pause lasts.
    [InlineData("start 2026-09-18 20wd; pause 2026-10-23", "2026-10-22")]
    [InlineData("start 2026-09-18 20wd; pause 2026-10-23; resume 2026-11-10", "2026-10-22")]
    // Two pauses; the second begins on the day the first ends.
    [InlineData("start 2026-09-18 20wd; pause 2026-09-22; resume 2026-09-29; pause 2026-09-29; resume 2026-10-09", "2026-11-03")]
    // A pause on the day of receipt: both that day and the day of the resume do not count.
    [InlineData("start 2026-09-18 5wd; pause 2026-09-18; resume 2026-09-21", "2026-09-29")]
    // A pause over days that nobody works costs nothing.
    [InlineData("start 2026-09-18 20wd; pause 2026-10-01; resume 2026-10-07", "2026-10-22")]
    // 补正: the count begins again from 0.
    [InlineData("start 2026-09-18 20wd; restart 2026-10-12", "2026-11-09")]
    [InlineData("start 2026-09-18 20wd; pause 2026-09-22; restart 2026-10-12", "2026-11-09")]
    [InlineData("start 2026-09-18 20wd; restart 2026-10-12 10wd", "2026-10-26")]
    [InlineData("start 2026-09-18 20wd; restart 2026-10-12 10wd; restart 2026-10-13", "2026-10-27")]
    // Extended: counted on from the original due day, whenever that was decided.
    [InlineData("start 2026-09-18 20wd; extend 2026-10-20 20wd", "2026-11-19")]
    [InlineData("start 2026-09-18 20wd; extend 2026-09-21 20wd", "2026-11-19")]
    [InlineData("start 2026-09-18 20wd; extend 2026-09-21 10wd; extend 2026-09-22 10wd", "2026-11-19")]
    // A restart drops the extension of the count before it.
    [InlineData("start 2026-09-18 20wd; extend 2026-09-21 20wd; restart 2026-10-12", "2026-11-09")]
    // Extended while paused.
    [InlineData("start 2026-09-18 20wd; pause 2026-09-22; extend 2026-09-23 20wd; resume 2026-09-29", "2026-11-26")]
    // Stopped: it still tells when it was due.
    [InlineData("start 2026-09-18 20wd; stop 2026-09-24", "2026-10-22")]
    [InlineData("start 2026-09-18 20wd; stop 2026-09-24; restart 2026-10-12", "2026-11-09")]
    // Into a year whose schedule is not known: 2027-01-01 is a statutory day off, a Friday.
    [InlineData("start 2026-12-25 4wd", "2026-12-31")]
    [InlineData("start 2026-12-25 5wd", "2027-01-04 estimated")]
    public void Gives_the_due_day(string story, string due) => Assert.Equal(due, Story.Due(story));

    [Fact]
    public void Ends_with_the_last_microsecond_of_the_day_in_the_authoritys_zone()
    {
        var due = Story.Of("start 2026-09-18 20wd").Value.DueOn(Shipped.Calendar)!.Value;
        Assert.Equal(new DateTimeOffset(2026, 10, 22, 16, 0, 0, TimeSpan.Zero).AddMicroseconds(-1), due.Instant);
        Assert.Equal(TimeSpan.Zero, due.Instant.Offset);
    }
}
