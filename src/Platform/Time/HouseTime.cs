
namespace Platform.Time;

/// <summary>The moment that a request or a command counts as "now", and the legal date of it.</summary>
/// <remarks>A command's moment is fixed when it begins, so everything it writes bears one instant.</remarks>
public sealed class HouseTime(TimeProvider provider, HouseZone zone)
{
    DateTimeOffset? fixedAt;

    /// <summary>UTC, truncated to microseconds: the finest that both databases keep.</summary>
    public DateTimeOffset Now => fixedAt ?? Microseconds(provider.GetUtcNow());

    /// <summary>The day in the authority's own time zone.</summary>
    public DateOnly Today => zone.DateOf(Now);

    internal void FixAt(DateTimeOffset instant) => fixedAt = Microseconds(instant);

    static DateTimeOffset Microseconds(DateTimeOffset instant) =>
        new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
