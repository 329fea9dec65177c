using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Time;

/// <summary>The authority's time zone: turns instants into legal dates and back.</summary>
public sealed class HouseZone(IOptions<HouseSettings> settings)
{
    static readonly TimeSpan China = TimeSpan.FromHours(8);

    readonly TimeZoneInfo zone = Of(settings.Value);

    internal static TimeZoneInfo Of(HouseSettings settings) => TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out var found)
        ? found
        : TimeZoneInfo.CreateCustomTimeZone(settings.TimeZone, China, settings.TimeZone, settings.TimeZone);

    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(LocalOf(instant));

    public DateTime LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>The instant of a wall-clock time in the authority's zone, as UTC.</summary>
    public DateTimeOffset InstantOf(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
