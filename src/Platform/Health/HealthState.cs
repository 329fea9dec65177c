namespace Platform.Health;

/// <summary>How one thing is.</summary>
public enum HealthState
{
    Good,

    /// <summary>It works; somebody should look at it before it does not.</summary>
    Attention,

    /// <summary>It does not work.</summary>
    Bad,

    /// <summary>It is not installed; everything else works without it.</summary>
    Absent,
}
