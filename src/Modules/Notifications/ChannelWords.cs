using Notifications.Choices;
using Notifications.Contracts;
using Notifications.Deliveries;

namespace Notifications;

/// <summary>The office's words for channels, paces and states.</summary>
static class ChannelWords
{
    public static string Of(Channel channel) => channel switch
    {
        Channel.Email => "邮件",
        Channel.Sms => "短信",
        Channel.Messenger => "即时通讯",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };

    public static string Of(Pace pace) => pace switch
    {
        Pace.Never => "不接收",
        Pace.AtOnce => "即时",
        Pace.Digest => "每日摘要",
        _ => throw new ArgumentOutOfRangeException(nameof(pace), pace, null),
    };

    public static string Of(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "待发送",
        DeliveryState.Sent => "已发送",
        DeliveryState.Failed => "发送失败",
        DeliveryState.Dropped => "不再发送",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Of(QuietRule rule) => rule switch
    {
        QuietRule.OutsideOffice => "只在办公时间发送",
        QuietRule.OwnHours => "自定免打扰时段",
        QuietRule.None => "随时发送",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };
}
