using System.Globalization;

namespace Platform.Health;

/// <summary>Sizes and durations as an operator reads them.</summary>
static class Figures
{
    public static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 30):0.0} GB"),
        >= 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 20):0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / 1024.0):0} KB"),
    };

    public static string Span(TimeSpan span) => span switch
    {
        { TotalSeconds: < 1 } => "不到1秒",
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0}秒"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalMinutes:0}分钟"),
        { TotalDays: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0.0}小时"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{span.TotalDays:0}天"),
    };
}
