namespace Notifications.Contracts;

/// <summary>Links in mails that open one decision, after signing in (邮件审批链接): signed, expiring, for one person, and spent once it is decided.</summary>
public interface IDecisionLinks
{
    /// <summary>Within the running command: the decision was made or is not asked for any more, and every link to it is spent. What told of it counts as read.</summary>
    /// <param name="decision">The <see cref="Notification.Decision"/> that was told.</param>
    void Spend(string decision);
}
