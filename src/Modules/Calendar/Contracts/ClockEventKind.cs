namespace Calendar.Contracts;

/// <summary>What can happen to a clock (时钟).</summary>
public enum ClockEventKind
{
    /// <summary>起算.</summary>
    Start,

    /// <summary>中止: 征求意见, 听证, 检验 and the like; the time until the clock is resumed does not count.</summary>
    Pause,

    /// <summary>恢复.</summary>
    Resume,

    /// <summary>重新起算: 补正材料收到, or the matter is taken up again.</summary>
    Restart,

    /// <summary>延期.</summary>
    Extend,

    /// <summary>终止: answered, or nothing remains to be done.</summary>
    Stop,
}
