using Kernel;

namespace Calendar.Calendars;

static class CalendarPermissions
{
    public const string Managing = "calendar.days.manage";

    /// <summary>Import years, enter local days, set office hours.</summary>
    public static readonly Permission Manage = new(Managing);
}
