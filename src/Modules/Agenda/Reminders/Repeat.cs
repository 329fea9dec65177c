namespace Agenda.Reminders;

/// <summary>How a reminder comes back.</summary>
enum Repeat
{
    /// <summary>不重复.</summary>
    Never,

    /// <summary>每天.</summary>
    Daily,

    /// <summary>每周: on the same weekday.</summary>
    Weekly,

    /// <summary>每月: on the same day, or on the last one where a month is too short for it.</summary>
    Monthly,

    /// <summary>每个工作日, by the work calendar.</summary>
    WorkingDays,
}
