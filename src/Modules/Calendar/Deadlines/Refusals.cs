using Kernel;

namespace Calendar.Deadlines;

/// <summary>What the calculator cannot take.</summary>
static class Refusals
{
    public static readonly Refusal FromUnclear = Refusal.Input(
        "calendar.from-unclear", nameof(FindDue.From), "起算日期请写成2026-02-10的样式，年份在2001至2045之间。");

    public static readonly Refusal TimeUnclear = Refusal.Input(
        "calendar.time-unclear", "Time", "时刻请写成15:30的样式（24小时制）；写在日期之后时用T连接，例如2026-02-10T15:30。");

    public static readonly Refusal LimitUnclear = Refusal.Input(
        "calendar.limit-unclear", nameof(FindDue.Limit), "期限请写成15wd（工作日）、30d（日）、2m（月）或4h（工作小时）的样式：日和工作小时为1至1000的整数，月为1至60。");

    public static readonly Refusal YearOutside = Refusal.Input(
        "calendar.list-year-outside", nameof(ListYear.Year), "工作日历只有2001至2045年，请改换年份。");
}
