namespace Calendar.Tests.Clocks;

public sealed class Counting_calendar_days_and_months
{
    [Theory]
    [InlineData("start 2026-03-02 30d", "2026-04-01")]
    // 2026-09-20 is a Sunday that is worked, 2026-09-27 one that is not; 2026-10-01 to 07 are days off.
    [InlineData("start 2026-09-10 10d", "2026-09-20")]
    [InlineData("start 2026-09-17 10d", "2026-09-28")]
    [InlineData("start 2026-09-17 10d!", "2026-09-27")]
    [InlineData("start 2026-09-02 30d", "2026-10-08")]
    [InlineData("start 2026-09-02 30d!", "2026-10-02")]
    // Month ends: the same day number, clamped.
    [InlineData("start 2026-01-31 1m!", "2026-02-28")]
    [InlineData("start 2028-01-31 1m!", "2028-02-29")]
    [InlineData("start 2026-01-30 1m!", "2026-02-28")]
    [InlineData("start 2026-08-31 1m", "2026-09-30")]
    [InlineData("start 2026-02-28 1m!", "2026-03-28")]
    [InlineData("start 2026-12-31 2m!", "2027-02-28")]
    [InlineData("start 2026-01-31 3m!", "2026-04-30")]
    [InlineData("start 2026-01-31 1m", "2026-02-28")] // a Saturday that is worked
    // Pauses exclude calendar days, of months too.
    [InlineData("start 2026-03-02 30d; pause 2026-03-10; resume 2026-03-12", "2026-04-07")] // the 4th, then 清明 until the 6th
    [InlineData("start 2026-03-02 30d!; pause 2026-03-10; resume 2026-03-12", "2026-04-04")]
    [InlineData("start 2026-03-02 1m!; pause 2026-03-10; resume 2026-03-12", "2026-04-05")]
    // The last day was a Saturday, and before it could move to Monday it was paused.
    [InlineData("start 2026-09-17 10d; pause 2026-09-28; resume 2026-09-29", "2026-09-30")]
    [InlineData("start 2026-09-17 10d; pause 2026-09-28", "none")]
    [InlineData("start 2026-09-17 10d; pause 2026-09-29", "2026-09-28")]
    [InlineData("start 2026-09-17 10d!; pause 2026-09-28", "2026-09-27")]
    [InlineData("start 2026-03-02 60d; extend 2026-04-01 30d", "2026-06-01")] // the 31st is a Sunday
    [InlineData("start 2026-03-02 60d!; extend 2026-04-01 30d", "2026-05-31")]
    [InlineData("start 2026-08-31 3m; extend 2026-10-01 1m", "2026-12-31")]
    [InlineData("start 2026-03-02 30d; restart 2026-03-20", "2026-04-20")] // the 19th is a Sunday
    // Only the move to a working day asks the calendar.
    [InlineData("start 2026-12-30 30d!", "2027-01-29")]
    [InlineData("start 2026-12-30 30d", "2027-01-29 estimated")]
    public void Gives_the_due_day(string story, string due) => Assert.Equal(due, Story.Due(story));
}
