using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>What an explanation says of a day, in the office's words.</summary>
sealed class DayWords(WorkCalendar calendar)
{
    public string Work(DateOnly day) => calendar.KindOf(day) switch
    {
        DayKind.MakeUp => $"{calendar.NameOf(day)}调休上班，",
        DayKind.LocalWorking => $"{calendar.NameOf(day)}（地方安排上班），",
        _ => "",
    };

    public string Rest(DateOnly day) => calendar.KindOf(day) switch
    {
        DayKind.Holiday => $"{calendar.NameOf(day)}放假{(calendar.IsEstimated(day) ? "（估算）" : "")}",
        DayKind.LocalHoliday => $"{calendar.NameOf(day)}（地方假日）",
        _ => "周末休息",
    };

    public static string Because(ClockEvent one, string otherwise) => one.Reason.Length > 0 ? one.Reason : otherwise;

    public static string Length(TimeSpan time) => time < TimeSpan.FromMinutes(1)
        ? "不足1分钟"
        : $"{(time.TotalHours >= 1 ? $"{(int)time.TotalHours}小时" : "")}{(time.Minutes > 0 ? $"{time.Minutes}分钟" : "")}";
}
