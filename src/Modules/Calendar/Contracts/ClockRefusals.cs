using Kernel;

namespace Calendar.Contracts;

/// <summary>What may not happen to a clock.</summary>
public static class ClockRefusals
{
    public static readonly Refusal NotStarted = new("calendar.clock-not-started", "该件的期限尚未起算，请先登记收到日期。");

    public static readonly Refusal AlreadyStarted = new("calendar.clock-already-started", "该件的期限已经起算，不能重复起算。");

    public static readonly Refusal AlreadyPaused = new("calendar.clock-already-paused", "期限已经中止，不能重复中止。请先恢复计算。");

    public static readonly Refusal NotPaused = new("calendar.clock-not-paused", "期限没有中止，无须恢复。");

    public static readonly Refusal Stopped = new("calendar.clock-stopped", "期限已经终止。如需继续办理，请重新起算。");

    public static readonly Refusal DayGoesBack =
        Refusal.Input("calendar.clock-day-goes-back", nameof(ClockEvent.On), "日期早于该件上一次起算、中止、恢复或延期的日期。请核对日期。");

    public static readonly Refusal DayOutside =
        Refusal.Input("calendar.clock-day-outside", nameof(ClockEvent.On), "日期超出工作日历的范围（2001年1月1日至2045年12月31日）。请核对日期。");

    public static readonly Refusal LimitNotSensible =
        Refusal.Input("calendar.clock-limit-not-sensible", nameof(ClockEvent.Limit), "期限须大于零，且连同延期不超过1000个工作日、1000日、60个月或1000个工作小时。");

    public static readonly Refusal UnitDiffers =
        Refusal.Input("calendar.clock-unit-differs", nameof(ClockEvent.Limit), "延长的期限须与原期限使用同一计算单位。");

    public static readonly Refusal ReasonMissing =
        Refusal.Input("calendar.clock-reason-missing", nameof(ClockEvent.Reason), "请填写中止或延期的理由，该理由将告知申请人。");
}
