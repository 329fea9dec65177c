using System.Globalization;

namespace Platform.Jobs;

/// <summary>When a job runs, in the authority's own time zone.</summary>
/// <param name="Cron">Six fields, seconds first, as Quartz writes them.</param>
public sealed record Rhythm(string Cron)
{
    public static Rhythm EachMinute { get; } = new("0 * * * * ?");

    public static Rhythm EachHour { get; } = new("0 0 * * * ?");

    public static Rhythm Daily(TimeOnly at) => new(string.Create(CultureInfo.InvariantCulture, $"{at.Second} {at.Minute} {at.Hour} * * ?"));
}
