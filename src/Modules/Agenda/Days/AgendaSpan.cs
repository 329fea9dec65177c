using Agenda.Contracts;
using Calendar.Contracts;
using Ui.Marks;
using Ui.Parts;

namespace Agenda.Days;

/// <summary>The days that a view shows of the calendar, and where it goes on. Weeks begin on Monday.</summary>
sealed record AgendaSpan(AgendaView View, DateOnly On)
{
    const int Week = 7;

    public DateOnly From => View switch
    {
        AgendaView.Week => Monday(On),
        AgendaView.Month => Monday(FirstOfMonth),
        _ => FirstOfMonth,
    };

    /// <summary>The last day shown.</summary>
    public DateOnly To => View switch
    {
        AgendaView.Week => From.AddDays(Week - 1),
        AgendaView.Month => Monday(LastOfMonth).AddDays(Week - 1),
        _ => LastOfMonth,
    };

    public string Name => View == AgendaView.Week ? $"{Dates.FormalDay(From)}至{To.Month}月{To.Day}日" : $"{On.Year}年{On.Month}月";

    /// <summary>One further back or on; null at an end of the work calendar.</summary>
    public AgendaSpan? Beside(int step) =>
        (this with { On = View == AgendaView.Week ? On.AddDays(step * Week) : FirstOfMonth.AddMonths(step) }) is var beside && IsShown(beside.On) ? beside : null;

    public string Address => Sought.Address(AgendaAddress.Calendar, ("view", View == AgendaView.Month ? null : View.ToString()), ("on", Dates.Day(On)));

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays);

    public bool IsOutside(DateOnly day) => View == AgendaView.Month && day.Month != On.Month;

    /// <summary>Whether a whole month around the day lies within the work calendar.</summary>
    public static bool IsShown(DateOnly day) => day >= WorkCalendar.FirstStart && day <= WorkCalendar.LastStart;

    DateOnly FirstOfMonth => new(On.Year, On.Month, 1);

    DateOnly LastOfMonth => FirstOfMonth.AddMonths(1).AddDays(-1);

    static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % Week));
}
