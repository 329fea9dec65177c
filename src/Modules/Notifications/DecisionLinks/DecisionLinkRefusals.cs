using Kernel;

namespace Notifications.DecisionLinks;

/// <summary>Why a link in a mail opens nothing. None of them tells what it was about.</summary>
static class DecisionLinkRefusals
{
    public static readonly Refusal NotYours =
        new("notifications.link-not-yours", "这个链接无效，或者不是发给您本人的。请从工作台的待办中办理；如邮件是他人转发的，请由收件人本人打开。");

    public static readonly Refusal Spent =
        new("notifications.link-spent", "这个链接对应的事项已经有了审批结果，或者不再需要审批，链接已失效。办理情况可在工作台查看。");

    public static readonly Refusal Expired =
        new("notifications.link-expired", "这个链接已超过有效期。事项如仍待审批，请从工作台的待办中办理。");
}
