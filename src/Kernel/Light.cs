namespace Kernel;

/// <summary>亮灯. Computed whenever it is shown, never stored.</summary>
public enum Light
{
    /// <summary>Nothing is due: no clock, or a paused or stopped one.</summary>
    None,

    Green,

    /// <summary>The warning has come.</summary>
    Yellow,

    /// <summary>Late.</summary>
    Red,
}
