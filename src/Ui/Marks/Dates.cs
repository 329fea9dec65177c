using System.Globalization;

namespace Ui.Marks;

/// <summary>Dates and times as the office writes them.</summary>
public static class Dates
{
    const string Weekdays = "日一二三四五六";

    /// <summary>2026-11-23</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2026年11月23日, as letters and notices write it.</summary>
    public static string FormalDay(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    /// <summary>2026年11月23日 星期一</summary>
    public static string LongDay(DateOnly day) => $"{FormalDay(day)} 星期{Weekdays[(int)day.DayOfWeek]}";

    /// <summary>2026-11-23 09:30, of a wall clock in the authority's zone.</summary>
    public static string Minute(DateTime local) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2026-11-23 09:30:15, where seconds tell one from the other.</summary>
    public static string Second(DateTime local) => local.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
