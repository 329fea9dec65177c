using Kernel;

namespace Platform.Ledgers;

/// <summary>How a value stands in SQLite: the same as the EF model's conversions say.</summary>
static class SqliteValue
{
    public static object Of(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset instant => Microseconds(instant),
        DateOnly date => date.ToString("yyyy-MM-dd", null),
        RegionCode region => region.Digits,
        Enum code => Convert.ToInt64(code, null),
        _ => value,
    };

    public static long Microseconds(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset Instant(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
