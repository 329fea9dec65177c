namespace Notifications.Contracts;

/// <summary>A way in which a notification leaves the house. That it stands in the system itself is no channel: it always does.</summary>
public enum Channel
{
    Email,

    /// <summary>短信.</summary>
    Sms,

    /// <summary>The office messenger (即时通讯): 企业微信, 钉钉 or 飞书.</summary>
    Messenger,
}
