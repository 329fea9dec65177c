using System.Globalization;
using Agenda.Reminders;
using Calendar.Contracts;
using Microsoft.Extensions.Options;
using Platform.House;
using Platform.Time;

namespace Agenda.Tests.Reminders;

/// <summary>The days of a schedule, by the work calendar of 2026: 中秋 25 to 27 September, 国庆 1 to 7 October, worked 20 September and 10 October.</summary>
public sealed class When_a_reminder_comes
{
    static readonly WorkCalendar Calendar = WorkCalendar.Of([new(2026, [.. Off("2026-09-25", 3), .. Off("2026-10-01", 7), Worked("2026-09-20"), Worked("2026-10-10")])], [], OfficeHours.Usual, new HouseZone(Options.Create(new HouseSettings())));

    [Theory]
    [InlineData("Never", "2026-09-18", "2026-09-01", "2026-12-31", "2026-09-18")]
    [InlineData("Never", "2026-09-18", "2026-09-19", "2026-12-31", "")]
    [InlineData("Daily", "2026-09-18", "2026-09-01", "2026-09-20", "2026-09-18 2026-09-19 2026-09-20")]
    [InlineData("Weekly", "2026-09-18", "2026-09-19", "2026-10-09", "2026-09-25 2026-10-02 2026-10-09")]
    [InlineData("Weekly", "2026-09-18", "2026-09-25", "2026-09-25", "2026-09-25")]
    [InlineData("Monthly", "2026-01-31", "2026-01-31", "2026-05-30", "2026-01-31 2026-02-28 2026-03-31 2026-04-30")]
    [InlineData("Monthly", "2027-12-31", "2028-02-01", "2028-03-31", "2028-02-29 2028-03-31")]
    [InlineData("Monthly", "2026-10-30", "2027-02-01", "2027-03-31", "2027-02-28 2027-03-30")]
    [InlineData("WorkingDays", "2026-09-18", "2026-09-18", "2026-09-28", "2026-09-18 2026-09-20 2026-09-21 2026-09-22 2026-09-23 2026-09-24 2026-09-28")]
    [InlineData("WorkingDays", "2026-10-01", "2026-09-20", "2026-10-12", "2026-10-08 2026-10-09 2026-10-10 2026-10-12")]
    public void Follows_from_its_first_day(string repeat, string first, string from, string to, string days) =>
        Assert.Equal(days, string.Join(' ', Of(repeat, first).Days(Desktop.Day(from), Desktop.Day(to), Calendar).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("Never", "2026-09-18", "2026-09-18 09:29", "2026-09-18 09:30")]
    [InlineData("Never", "2026-09-18", "2026-09-18 09:30", null)]
    [InlineData("Daily", "2026-09-18", "2026-09-18 09:30", "2026-09-19 09:30")]
    [InlineData("Daily", "2026-09-18", "2026-08-01 00:00", "2026-09-18 09:30")]
    [InlineData("Monthly", "2026-08-31", "2026-08-31 09:30", "2026-09-30 09:30")]
    [InlineData("Monthly", "2026-08-31", "2026-09-30 09:30", "2026-10-31 09:30")]
    [InlineData("WorkingDays", "2026-09-18", "2026-09-24 09:30", "2026-09-28 09:30")]
    [InlineData("Daily", "2045-12-30", "2045-12-31 09:30", null)]
    public void Is_the_first_moment_after_another(string repeat, string first, string after, string? next)
    {
        var instant = Calendar.InstantOf(DateTime.ParseExact(after, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

        var found = Of(repeat, first).NextAfter(instant, Calendar);

        Assert.Equal(next, found is { } at ? Calendar.LocalOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null);
    }

    [Theory, InlineData("Daily"), InlineData("Weekly"), InlineData("Monthly"), InlineData("WorkingDays")]
    public void Is_each_day_once_in_order_however_it_is_walked(string repeat)
    {
        var schedule = Of(repeat, "2026-01-31");
        var days = schedule.Days(Desktop.Day("2026-01-01"), Desktop.Day("2028-12-31"), Calendar).ToList();

        var walked = new List<DateOnly>();
        for (var at = schedule.NextAfter(Calendar.BeginningOf(Desktop.Day("2026-01-01")), Calendar); at < Calendar.BeginningOf(Desktop.Day("2029-01-01")); at = schedule.NextAfter(at.Value, Calendar))
            walked.Add(DateOnly.FromDateTime(Calendar.LocalOf(at!.Value)));

        Assert.NotEmpty(days);
        Assert.Equal(days.Order().Distinct(), days);
        Assert.Equal(days, walked);
    }

    static Recurrence Of(string repeat, string first) => new(Desktop.Day(first), new(9, 30), Enum.Parse<Repeat>(repeat));

    static IEnumerable<ScheduledDay> Off(string from, int days) => Enumerable.Range(0, days).Select(day => new ScheduledDay(Desktop.Day(from).AddDays(day), true, "假日"));

    static ScheduledDay Worked(string day) => new(Desktop.Day(day), false, "调休");
}
