namespace Calendar.Contracts;

/// <summary>What a day is to one clock.</summary>
public enum DayMark
{
    /// <summary>起算日, 重新起算日: does not count.</summary>
    Start,

    /// <summary>Before a restart: what was counted then is void.</summary>
    Void,

    Counted,

    /// <summary>Not worked, and the limit counts only what is.</summary>
    Rest,

    /// <summary>中止: touched by a pause.</summary>
    Paused,

    /// <summary>顺延: after the last day of the limit, up to the working day that it moves to.</summary>
    Moved,
}
