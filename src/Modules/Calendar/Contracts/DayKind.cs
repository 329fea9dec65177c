namespace Calendar.Contracts;

/// <summary>What a day is to the office.</summary>
public enum DayKind
{
    /// <summary>工作日.</summary>
    Working,

    /// <summary>调休上班: a weekend day worked for a holiday.</summary>
    MakeUp,

    /// <summary>周末休息.</summary>
    Weekend,

    /// <summary>节假日 of the State Council's schedule, or a statutory day where there is no schedule.</summary>
    Holiday,

    /// <summary>地方假日: a day off by the local government's decision.</summary>
    LocalHoliday,

    /// <summary>地方安排上班.</summary>
    LocalWorking,
}
