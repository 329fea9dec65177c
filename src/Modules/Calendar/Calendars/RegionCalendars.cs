using System.Collections.Concurrent;
using Calendar.Contracts;
using Calendar.Days;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Time;

namespace Calendar.Calendars;

/// <summary>What all regions had entered at one moment, and the work calendars made of it.</summary>
sealed record RegionCalendars(IReadOnlyList<RegionCalendar> Entered, HouseZone Zone)
{
    /// <summary>The version of a calendar into which nothing has been entered.</summary>
    public const long NoVersion = -1;

    /// <summary>Regions with the same entries above them share one calendar: hundreds of villages cost one.</summary>
    readonly ConcurrentDictionary<string, WorkCalendar> made = new();

    /// <summary>A number that grows with every change to any region's calendar.</summary>
    public static long EditionOf(AppDb db) => db.Set<RegionCalendar>().Sum(calendar => calendar.Version + 1);

    public static RegionCalendars Read(AppDb db, HouseZone zone) => new(db.Set<RegionCalendar>().AsNoTracking().Include(calendar => calendar.Days).ToList(), zone);

    public RegionCalendar? Of(RegionCode region) => Entered.FirstOrDefault(one => one.Region == region);

    public WorkCalendar For(RegionCode region)
    {
        // From the country down to the region itself, so that the nearer stands above the farther.
        var above = Entered.Where(one => one.Region.Covers(region)).OrderBy(one => one.Region.Digits.TrimEnd('0').Length).ToList();
        return made.GetOrAdd(string.Join(',', above.Select(one => one.Region.Digits)), _ => Make(above, Zone));
    }

    static WorkCalendar Make(List<RegionCalendar> above, HouseZone zone)
    {
        var days = above.SelectMany(one => one.Days).ToList();
        var imported = days.Where(day => day.ScheduleYear is not null)
            .GroupBy(day => (Year: day.ScheduleYear!.Value, day.Region))
            .Select(schedule => new YearSchedule(schedule.Key.Year, [.. schedule.Select(day => day.Scheduled)]))
            .ToList();
        var years = ShippedYears.All.Concat(imported).GroupBy(schedule => schedule.Year).Select(same => same.Last());
        var hours = above.LastOrDefault(one => one.OfficeHours is not null)?.OfficeHours;
        return WorkCalendar.Of(
            years,
            days.Where(day => day.ScheduleYear is null).Select(day => day.Scheduled),
            hours is null ? OfficeHours.Usual : OfficeHours.Parse(hours),
            zone);
    }
}
