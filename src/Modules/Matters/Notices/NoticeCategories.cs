using Notifications.Contracts;

namespace Matters.Notices;

/// <summary>What people are notified of about matters of any kind.</summary>
static class NoticeCategories
{
    public const string Work = "matters.work";
    public const string Urged = "matters.urged";
    public const string ToRead = "matters.to-read";
    public const string Warned = "matters.warned";
    public const string Followed = "matters.followed";

    public static readonly IReadOnlyList<NotificationCategory> All =
    [
        NotificationCategory.ByEmail(Work, "新的待办", Pace.AtOnce),
        NotificationCategory.ByEmail(Urged, "催办", Pace.AtOnce),
        NotificationCategory.ByEmail(ToRead, "送阅", Pace.Digest),
        NotificationCategory.ByEmail(Warned, "临期和逾期预警", Pace.AtOnce),
        NotificationCategory.ByEmail(Followed, "关注的件有新进展", Pace.Never),
    ];
}
