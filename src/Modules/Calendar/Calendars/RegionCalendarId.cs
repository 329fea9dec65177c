using Kernel;

namespace Calendar.Calendars;

readonly record struct RegionCalendarId(Guid Value) : IId<RegionCalendarId>
{
    public static RegionCalendarId From(Guid value) => new(value);
}
