namespace Agenda.Contracts;

/// <summary>What an entry of the calendar is.</summary>
public enum AgendaKind
{
    /// <summary>到期: a matter's due day.</summary>
    Deadline,

    /// <summary>提醒: of an officer's own.</summary>
    Reminder,
}
