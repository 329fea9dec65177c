namespace Notifications.Contracts;

/// <summary>How a person wants a category by a channel.</summary>
public enum Pace
{
    /// <summary>不接收.</summary>
    Never,

    /// <summary>即时.</summary>
    AtOnce,

    /// <summary>每日摘要: one message each working morning.</summary>
    Digest,
}
