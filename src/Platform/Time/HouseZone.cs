using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Time;

/// <summary>The authority's time zone: turns instants into legal dates and back.</summary>
public sealed class HouseZone(IOptions<HouseSettings> settings)
{
    static readonly TimeSpan China = TimeSpan.FromHours(8);

    readonly TimeZoneInfo zone = TimeZoneInfo.TryFindSystemTimeZoneById(settings.Value.TimeZone, out var found)
        ? found
        : TimeZoneInfo.CreateCustomTimeZone(settings.Value.TimeZone, China, settings.Value.TimeZone, settings.Value.TimeZone);

    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(LocalOf(instant));

    public DateTime LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>The instant of a wall-clock time in the authority's zone, as UTC.</summary>
    public DateTimeOffset InstantOf(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
