using Notifications.Channels.Sms;
using Notifications.Choices;
using Notifications.DecisionLinks;
using Notifications.Deliveries;
using Notifications.Escalations;
using Notifications.Inbox;
using Notifications.RightsProposals;
using Platform.Audit;

namespace Notifications;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class NotificationsAuditWords : IAuditWords
{
    public string About => "通知提醒";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<KeepSimulatedSms>("登记模拟短信"),
        AuditAction.Of<ChooseChannels>("设置通知接收方式"),
        AuditAction.Of<EscalateUnread>("逾时未读上报"),
        AuditAction.Of<MarkAllRead>("通知全部标为已读"),
        AuditAction.Of<NoteSights>("登记已看到的通知"),
        AuditAction.Of<OpenItem>("打开通知"),
        AuditAction.Of<ClaimDeliveries>("领取待发通知"),
        AuditAction.Of<RecordAttempts>("登记发送结果"),
        AuditAction.Of<RetryDelivery>("重发通知"),
        AuditAction.Of<PlanDeliveries>("安排发送"),
        AuditAction.Of<OpenDecision>("打开邮件审批链接"),
        AuditAction.Of<TellOfProposals>("通知授权待核准"),
        AuditAction.Of<TellOfDecisions>("通知授权核准结果"),
        AuditAction.Of<ListSimulatedSms>("查阅模拟短信", AuditNature.LooksUpPerson),
        AuditAction.Of<ReadChoices>("查看通知接收方式"),
        AuditAction.Of<ListInbox>("查看通知"),
        AuditAction.Of<ListDeliveries>("查看通知发送记录"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("delivery", "发送记录"),
        new("notification", "通知"),
        new("notifications.choices", "通知接收方式"),
        new("notifications.claim", "待发通知"),
        new("notifications.escalate", "逾时未读"),
        new("notifications.plan", "发送安排"),
        new("notifications.read-all", "全部通知"),
        new("notifications.simulated-sms", "模拟短信") { Page = "/desk/notices/sms", Opens = NotificationRights.Manage },
    ];
}
