using Ui.Marks;

namespace Agenda.Contracts;

/// <summary>Where the calendar's pages are.</summary>
public static class AgendaAddress
{
    /// <summary>The calendar.</summary>
    public const string Calendar = "/desk/agenda";

    /// <summary>The officer's own reminders.</summary>
    public const string Reminders = "/desk/agenda/reminders";

    /// <summary>The form of a new reminder.</summary>
    public const string NewReminder = "/desk/agenda/reminders/new";

    /// <summary>How one's own telephone gets the calendar.</summary>
    public const string Feed = "/desk/agenda/feed";

    /// <summary>The calendar for scripts.</summary>
    public const string Entries = "/desk/agenda/entries";

    /// <summary>The calendar at a day.</summary>
    public static string On(DateOnly day) => $"{Calendar}?on={Dates.Day(day)}";

    /// <summary>The form of a new reminder of a thing.</summary>
    /// <param name="kind">That of an <see cref="IRemindable"/>.</param>
    public static string NewReminderOf(string kind, Guid id) => $"{NewReminder}?kind={kind}&about={id}";
}
