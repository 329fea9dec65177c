using Kernel;

namespace Calendar.Calendars;

readonly record struct CalendarDayId(Guid Value) : IId<CalendarDayId>
{
    public static CalendarDayId From(Guid value) => new(value);
}
