using Kernel;

namespace Calendar.Contracts;

/// <summary>The work calendars of the house, by region: shipped years, imported years, local days and office hours in one.</summary>
public interface IWorkCalendars
{
    /// <summary>The calendar in force, from memory: a change shows within two seconds, on every node.</summary>
    WorkCalendar For(RegionCode region);

    /// <summary>The calendar as the database has it now; later calls of <see cref="For"/> see it too. A replay after <see cref="CalendarChanged"/> starts with this.</summary>
    Task<WorkCalendar> Fresh(RegionCode region, CancellationToken ct);
}
