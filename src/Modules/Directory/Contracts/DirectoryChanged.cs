using Platform.Outbox;

namespace Directory.Contracts;

/// <summary>Units, people, posts or rights have changed: whoever keeps something derived from them asks <see cref="IDirectory"/> again.</summary>
public sealed record DirectoryChanged : IEvent
{
    /// <inheritdoc/>
    public static string Name => "directory.changed";
}
