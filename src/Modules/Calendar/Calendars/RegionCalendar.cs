using Calendar.Contracts;
using Kernel;

namespace Calendar.Calendars;

/// <summary>What a region has entered over the shipped schedules: imported years, local days, office hours.</summary>
sealed class RegionCalendar(RegionCalendarId id, RegionCode region)
{
    readonly List<CalendarDay> days = [];

    public RegionCalendarId Id { get; } = id;

    public RegionCode Region { get; } = region;

    /// <summary>As <see cref="Contracts.OfficeHours"/> writes them; null where the region above decides.</summary>
    public string? OfficeHours { get; private set; }

    /// <summary>Counts on with every change, so that a change to the days alone is one of the calendar too and raises its version.</summary>
    public int Changes { get; private set; }

    public long Version { get; }

    public IReadOnlyList<CalendarDay> Days => days;

    public static RegionCalendar New(RegionCode region) => new(Kernel.Id.New<RegionCalendarId>(), region);

    /// <summary>Takes a year's schedule in place of the one known before; days that stay the same stay the same rows.</summary>
    public void Import(YearSchedule schedule, string source)
    {
        var wanted = schedule.Days.ToDictionary(day => day.Date);
        days.RemoveAll(day => day.ScheduleYear == schedule.Year && !wanted.ContainsKey(day.Date));
        foreach (var day in days.Where(day => day.ScheduleYear == schedule.Year))
        {
            wanted.Remove(day.Date, out var now);
            day.Become(now!, source);
        }

        days.AddRange(wanted.Values.Select(day => CalendarDay.Of(this, schedule.Year, day, source)));
        Changes++;
    }

    /// <summary>Goes back to the shipped schedule, or to the estimate where none is shipped.</summary>
    public Result<Done> Forget(int year)
    {
        if (days.RemoveAll(day => day.ScheduleYear == year) == 0) return Refusals.YearNotImported;

        Changes++;
        return Done.It;
    }

    public Result<CalendarDayId> AddLocal(ScheduledDay day, string source)
    {
        if (days.Any(known => known.ScheduleYear is null && known.Date == day.Date)) return Refusals.LocalDayExists;

        var added = CalendarDay.Of(this, null, day, source);
        days.Add(added);
        Changes++;
        return added.Id;
    }

    public Result<CalendarDay> RemoveLocal(CalendarDayId id)
    {
        if (days.Find(day => day.Id == id && day.ScheduleYear is null) is not { } day) return Refusals.LocalDayGone;

        days.Remove(day);
        Changes++;
        return day;
    }

    public void Work(OfficeHours hours)
    {
        OfficeHours = hours.ToString();
        Changes++;
    }
}
