namespace Notifications.Deliveries;

enum DeliveryState
{
    /// <summary>待发送: its time has not come, or it is tried again.</summary>
    Waiting,

    /// <summary>已发送: the mail server, gateway or messenger has taken it.</summary>
    Sent,

    /// <summary>发送失败: given up, with the reason.</summary>
    Failed,

    /// <summary>不再发送: it was read in the system before it left.</summary>
    Dropped,
}
