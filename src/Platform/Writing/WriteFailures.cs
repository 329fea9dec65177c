using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace Platform.Writing;

/// <summary>Tells a storage that cannot take anything now from a mistake in the program.</summary>
static class WriteFailures
{
    public static bool IsStorage(Exception failure) => failure switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_BUSY or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState.StartsWith("57", StringComparison.Ordinal) || postgres.SqlState.StartsWith("53", StringComparison.Ordinal),
        NpgsqlException or IOException or TimeoutException => true,
        DbUpdateException { InnerException: { } inner } => IsStorage(inner),
        InvalidOperationException { InnerException: DbException inner } => IsStorage(inner),
        _ => false,
    };

    /// <summary>Two transactions that waited for each other: the same work may be tried again at once.</summary>
    public static bool MayBeRetried(Exception failure) => failure switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        DbUpdateException { InnerException: { } inner } => MayBeRetried(inner),
        _ => false,
    };
}
