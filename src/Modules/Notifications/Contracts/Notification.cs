using Kernel;

namespace Notifications.Contracts;

/// <summary>Something that people are to be told (通知提醒).</summary>
/// <param name="Category">The key of a <see cref="NotificationCategory"/>.</param>
/// <param name="Key">What happened, the same however often it is told: nobody is notified of it twice.</param>
/// <param name="To">Whom to tell.</param>
/// <param name="About">What it is about.</param>
/// <param name="Words">
/// What happened, in the office's Chinese. It leaves the house by mail and text message: a number and a step, never a title or a citizen's data.
/// </param>
public sealed record Notification(string Category, string Key, IReadOnlyCollection<PersonId> To, Subject About, string Words)
{
    /// <summary>When it happened; null for now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Comes outside office hours too.</summary>
    public bool Urgent { get; init; }

    /// <summary>Who is told when it stays unread.</summary>
    public Escalation? Escalation { get; init; }

    /// <summary>The work that it calls for: <see cref="IInbox.Settle"/> says that it is done. A <see cref="Decision"/> is such work by itself.</summary>
    public string? Task { get; init; }

    /// <summary>The key of the one decision that a link in the mail opens; see <see cref="IDecisionLinks"/>.</summary>
    public string? Decision { get; init; }
}
