using Calendar.Contracts;
using Calendar.Days;
using Microsoft.Extensions.Options;
using Platform.House;
using Platform.Time;

namespace Calendar.Tests;

static class Shipped
{
    public static readonly HouseZone Zone = new(Options.Create(new HouseSettings()));

    /// <summary>The calendar as the product ships it, without local days.</summary>
    public static readonly WorkCalendar Calendar = WorkCalendar.Of(ShippedYears.All, [], OfficeHours.Usual, Zone);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A moment of the authority's wall clock, <c>2026-02-10 15:30</c>.</summary>
    public static DateTimeOffset At(string moment) =>
        Calendar.InstantOf(DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
