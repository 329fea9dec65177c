namespace Agenda.Days;

/// <summary>How much of the calendar is looked at, and how.</summary>
enum AgendaView
{
    /// <summary>月.</summary>
    Month,

    /// <summary>周.</summary>
    Week,

    /// <summary>列表: a month's entries one below the other.</summary>
    List,
}
