using Kernel;

namespace Notifications.Contracts;

/// <summary>What becomes of notifications without anybody opening them one by one.</summary>
public interface IInbox
{
    /// <summary>Within the running command: the work that notifications call for is done or no longer asked for. They count as read for everybody who was told.</summary>
    /// <param name="task">The <see cref="Notification.Task"/> that was told.</param>
    void Settle(string task);

    /// <summary>Somebody looks at a thing now: what he or she was told about it counts as read, within seconds. Nobody waits for it, and a crash may take it away.</summary>
    /// <param name="kind">The <see cref="Subject.Kind"/>.</param>
    void Seen(PersonId person, string kind, Guid id);
}
