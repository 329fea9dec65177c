using Agenda.Contracts;
using Calendar.Contracts;

namespace Agenda.Days;

static class AgendaWords
{
    public static string Of(AgendaKind kind) => kind switch
    {
        AgendaKind.Deadline => "到期",
        AgendaKind.Reminder => "提醒",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What is to be said of a day that is not what its weekday says; null for an ordinary one.</summary>
    public static string? Of(DayKind kind) => kind switch
    {
        DayKind.MakeUp or DayKind.LocalWorking => "班",
        DayKind.Holiday or DayKind.LocalHoliday => "假",
        _ => null,
    };

    public static string Class(DayKind kind) => kind switch
    {
        DayKind.MakeUp or DayKind.LocalWorking => "agenda-make-up",
        DayKind.Weekend => "agenda-rest",
        DayKind.Holiday or DayKind.LocalHoliday => "agenda-holiday",
        _ => "",
    };
}
