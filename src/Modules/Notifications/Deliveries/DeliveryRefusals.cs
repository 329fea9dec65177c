using Kernel;

namespace Notifications.Deliveries;

/// <summary>What cannot be done with a delivery.</summary>
static class DeliveryRefusals
{
    public static readonly Refusal NotFailed = new("notifications.not-failed", "这条通知没有发送失败，不需要重发。请刷新页面查看最新状态。");
}
