namespace Calendar.Contracts;

public enum ClockState
{
    Running,

    /// <summary>中止期间.</summary>
    Paused,

    Stopped,
}
