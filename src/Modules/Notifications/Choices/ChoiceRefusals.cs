using Kernel;

namespace Notifications.Choices;

/// <summary>What cannot be chosen.</summary>
static class ChoiceRefusals
{
    public static readonly Refusal FromMalformed =
        Refusal.Input("notifications.from-malformed", nameof(ChooseChannels.QuietFrom), "请填写免打扰的开始时间，如22:00。");

    public static readonly Refusal ToMalformed =
        Refusal.Input("notifications.to-malformed", nameof(ChooseChannels.QuietTo), "请填写免打扰的结束时间，如07:00。");

    public static readonly Refusal NoHours =
        Refusal.Input("notifications.no-hours", nameof(ChooseChannels.QuietTo), "开始时间和结束时间相同，请修改其中一个。");

    public static readonly Refusal MobileMalformed =
        Refusal.Input("notifications.mobile-malformed", nameof(ChooseChannels.Mobile), "手机号码应为11位数字，请核对；不需要短信时留空。");
}
