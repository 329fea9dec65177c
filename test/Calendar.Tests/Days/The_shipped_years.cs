using Calendar.Contracts;

namespace Calendar.Tests.Days;

public sealed class The_shipped_years
{
    [Theory] // workdays of each year, counted from the State Council's notices
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void Have_so_many_working_days(int year, int expected) =>
        Assert.Equal(expected, Shipped.Calendar.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)));

    [Theory] // the day it begins on does not count
    [InlineData("2025-01-20", 20, "2025-02-21")]
    [InlineData("2025-09-22", 20, "2025-10-24")]
    [InlineData("2025-09-28", 7, "2025-10-14")]
    [InlineData("2026-02-10", 15, "2026-03-09")]
    [InlineData("2026-04-28", 5, "2026-05-08")]
    [InlineData("2024-02-05", 20, "2024-03-08")]
    [InlineData("2026-09-18", 20, "2026-10-22")]
    public void Add_working_days(string from, int days, string expected)
    {
        Assert.Equal(expected, Shipped.Text(Shipped.Calendar.AddWorkingDays(Shipped.Day(from), days)));
        Assert.Equal(days, Shipped.Calendar.WorkingDaysBetween(Shipped.Day(from), Shipped.Day(expected)));
    }

    [Theory]
    [InlineData("2026-10-09", DayKind.Working, null)]
    [InlineData("2026-10-10", DayKind.MakeUp, "国庆节")]
    [InlineData("2026-10-11", DayKind.Weekend, null)]
    [InlineData("2026-10-01", DayKind.Holiday, "国庆节")]
    [InlineData("2026-02-14", DayKind.MakeUp, "春节")]
    public void Name_each_day(string day, DayKind kind, string? name)
    {
        Assert.Equal(kind, Shipped.Calendar.KindOf(Shipped.Day(day)));
        Assert.Equal(name, Shipped.Calendar.NameOf(Shipped.Day(day)));
    }

    [Theory]
    [InlineData(2003, true)]
    [InlineData(2004, false)]
    [InlineData(2026, false)]
    [InlineData(2027, true)]
    public void Say_which_years_are_estimated(int year, bool estimated) =>
        Assert.Equal(estimated, Shipped.Calendar.IsEstimated(new DateOnly(year, 6, 1)));
}
