using Calendar.Contracts;
using Calendar.Days;

namespace Calendar.Tests.Days;

public sealed class Local_days
{
    static readonly WorkCalendar Calendar = WorkCalendar.Of(
        ShippedYears.All,
        [new(new(2026, 4, 20), true, "三月三"), new(new(2026, 10, 3), false, "抗洪值守"), new(new(2027, 2, 6), false, "抢险")],
        OfficeHours.Usual,
        Shipped.Zone);

    [Theory]
    [InlineData("2026-04-20", DayKind.LocalHoliday, "三月三")]
    [InlineData("2026-10-03", DayKind.LocalWorking, "抗洪值守")]
    [InlineData("2027-02-06", DayKind.LocalWorking, "抢险")]
    public void Stand_above_the_national_ones(string day, DayKind kind, string name)
    {
        Assert.Equal(kind, Calendar.KindOf(Shipped.Day(day)));
        Assert.Equal(name, Calendar.NameOf(Shipped.Day(day)));
    }

    [Fact]
    public void Are_counted_as_what_they_are()
    {
        Assert.Equal(new(2026, 4, 21), Calendar.AddWorkingDays(new(2026, 4, 17), 1));
        Assert.Equal(new(2026, 10, 3), Calendar.AddWorkingDays(new(2026, 9, 30), 1));
    }
}
