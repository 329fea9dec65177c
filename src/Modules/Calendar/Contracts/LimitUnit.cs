namespace Calendar.Contracts;

/// <summary>What a time limit is counted in.</summary>
public enum LimitUnit
{
    /// <summary>工作日: days on which the office works, make-up days among them.</summary>
    WorkingDays,

    /// <summary>自然日.</summary>
    CalendarDays,

    /// <summary>自然月: the same day number, clamped to the end of a shorter month.</summary>
    Months,

    /// <summary>工作小时: only office hours of working days run.</summary>
    OfficeHours,
}
