using Kernel;

namespace Calendar.Calendars;

static class CalendarPermissions
{
    /// <summary>Import years, enter local days, set office hours.</summary>
    public static readonly Permission Manage = new("calendar.days.manage");
}
