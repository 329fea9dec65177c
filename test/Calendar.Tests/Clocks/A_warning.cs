using Calendar.Contracts;

namespace Calendar.Tests.Clocks;

public sealed class A_warning
{
    [Theory]
    [InlineData("20wd", "3wd", "2026-10-19 00:00")] // due 2026-10-22, a Thursday
    [InlineData("20wd", "8wd", "2026-10-12 00:00")]
    [InlineData("20wd", "5d", "2026-10-17 00:00")]
    [InlineData("2m", "1m", "2026-10-18 00:00")]
    [InlineData("20wd", "4h", "2026-10-22 11:00")] // three hours of the afternoon and one of the morning
    public void Comes_so_long_before_the_due_date(string limit, string before, string expected)
    {
        var due = Clock.Start(new(2026, 9, 18), Shipped.At("2026-09-18 09:00"), TimeLimit.Parse(limit), "").Value.DueOn(Shipped.Calendar)!.Value;
        Assert.Equal(Shipped.At(expected), due.WarnAt(TimeLimit.Parse(before), Shipped.Calendar));
    }
}
