using Calendar.Contracts;
using Calendar.Days;

namespace Calendar.Tests.Days;

public sealed class Years_without_a_schedule
{
    static readonly WorkCalendar Bare = WorkCalendar.Of([], [], OfficeHours.Usual, Shipped.Zone);

    [Theory] // the statutory days by the law in force in that year
    [InlineData(2003, "01-01 02-01 02-02 02-03 05-01 05-02 05-03 10-01 10-02 10-03")]
    [InlineData(2012, "01-01 01-22 01-23 01-24 04-04 05-01 06-23 09-30 10-01 10-02 10-03")]
    [InlineData(2020, "01-01 01-25 01-26 01-27 04-04 05-01 06-25 10-01 10-01 10-02 10-03")]
    [InlineData(2027, "01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03")]
    public void Take_the_statutory_days(int year, string expected)
    {
        var days = StatutoryDays.Of(year).Select(day => day.Date).Order();
        Assert.Equal(expected, string.Join(' ', days.Select(day => Shipped.Text(day)[5..])));
    }

    [Fact]
    public void Are_estimated_and_otherwise_Monday_to_Friday()
    {
        Assert.Equal(DayKind.Holiday, Bare.KindOf(new(2027, 2, 5)));
        Assert.Equal("春节", Bare.NameOf(new(2027, 2, 5)));
        Assert.Equal(DayKind.Working, Bare.KindOf(new(2027, 2, 4)));
        Assert.Equal(DayKind.Weekend, Bare.KindOf(new(2027, 1, 2)));
        Assert.True(Bare.IsEstimated(new(2027, 2, 4)));
    }

    [Theory] // 春节, 端午, 中秋; 2033 and 2034 stand beside the leap month that tables get wrong
    [InlineData(2023, "2023-01-22", "2023-06-22", "2023-09-29")]
    [InlineData(2025, "2025-01-29", "2025-05-31", "2025-10-06")]
    [InlineData(2026, "2026-02-17", "2026-06-19", "2026-09-25")]
    [InlineData(2028, "2028-01-26", "2028-05-28", "2028-10-03")]
    [InlineData(2033, "2033-01-31", "2033-06-01", "2033-09-08")]
    [InlineData(2034, "2034-02-19", "2034-06-20", "2034-09-27")]
    public void Know_the_lunar_festivals(int year, string newYear, string dragonBoat, string midAutumn)
    {
        Assert.Equal(Shipped.Day(newYear), LunarDays.NewYear(year));
        Assert.Equal(Shipped.Day(dragonBoat), LunarDays.DragonBoat(year));
        Assert.Equal(Shipped.Day(midAutumn), LunarDays.MidAutumn(year));
    }

    [Fact]
    public void Estimate_only_days_that_the_real_schedules_gave_off_too()
    {
        foreach (var year in Enumerable.Range(2008, 19))
        {
            var off = ShippedYears.All.Single(schedule => schedule.Year == year).Days.Where(day => day.Off).Select(day => day.Date).ToHashSet();
            Assert.All(StatutoryDays.Of(year), day => Assert.True(off.Contains(day.Date) || IsWeekend(day.Date), $"{day.Name} {day.Date:O}"));
        }
    }

    [Fact]
    public void Are_known_once_they_have_a_schedule_even_where_it_reaches_back_into_the_year_before()
    {
        var schedule = new YearSchedule(2027, [new(new(2026, 12, 31), true, "元旦"), new(new(2027, 1, 1), true, "元旦"), new(new(2027, 1, 9), false, "元旦")]);
        var calendar = WorkCalendar.Of([schedule], [], OfficeHours.Usual, Shipped.Zone);
        Assert.False(calendar.IsEstimated(new(2027, 6, 1)));
        Assert.True(calendar.IsEstimated(new(2026, 6, 1)));
        Assert.Equal(DayKind.Holiday, calendar.KindOf(new(2026, 12, 31)));
        Assert.Equal(DayKind.MakeUp, calendar.KindOf(new(2027, 1, 9)));
        Assert.Equal(DayKind.Working, calendar.KindOf(new(2027, 2, 5)));
    }

    static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
