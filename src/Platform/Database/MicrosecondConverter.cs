using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Platform.Ledgers;

namespace Platform.Database;

/// <summary>SQLite compares text, not instants: an instant stands there as whole microseconds since 1970.</summary>
sealed class MicrosecondConverter() : ValueConverter<DateTimeOffset, long>(
    instant => SqliteValue.Microseconds(instant), microseconds => SqliteValue.Instant(microseconds));
