using Calendar.Contracts;
using Kernel;

namespace Calendar.Calendars;

/// <summary>A day that an administrator has entered: one of an imported schedule, or a local one.</summary>
sealed class CalendarDay
{
    public CalendarDayId Id { get; }

    public RegionCalendarId Calendar { get; }

    /// <summary>The year of the schedule it came with; null for a local day.</summary>
    public int? ScheduleYear { get; }

    public DateOnly Date { get; }

    public bool Off { get; private set; }

    public string Name { get; private set; }

    /// <summary>The notice it rests on: 国办发明电〔2026〕9号.</summary>
    public string Source { get; private set; }

    public RegionCode Region { get; }

    CalendarDay(CalendarDayId id, RegionCalendarId calendar, int? scheduleYear, DateOnly date, bool off, string name, string source, RegionCode region) =>
        (Id, Calendar, ScheduleYear, Date, Off, Name, Source, Region) = (id, calendar, scheduleYear, date, off, name, source, region);

    public static CalendarDay Of(RegionCalendar calendar, int? scheduleYear, ScheduledDay day, string source) =>
        new(Kernel.Id.New<CalendarDayId>(), calendar.Id, scheduleYear, day.Date, day.Off, day.Name, source, calendar.Region);

    public ScheduledDay Scheduled => new(Date, Off, Name);

    public void Become(ScheduledDay day, string source) => (Off, Name, Source) = (day.Off, day.Name, source);
}
