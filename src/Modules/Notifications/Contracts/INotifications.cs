namespace Notifications.Contracts;

/// <summary>Tells people of what happens. Used inside a command or a reaction: the rows are part of its transaction, and are sent after it.</summary>
public interface INotifications
{
    /// <summary>Tells each of the persons once, however often this is called with the same key.</summary>
    void Tell(Notification notification);
}
