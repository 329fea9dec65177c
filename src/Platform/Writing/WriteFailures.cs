using System.Net.Sockets;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace Platform.Writing;

/// <summary>Tells a storage that cannot take anything now from a mistake in the program.</summary>
static class WriteFailures
{
    /// <summary>Resources, the operator, the system below and the server's own inside: no statement of the program is at fault.</summary>
    static readonly string[] ServersOwn = ["53", "57", "58", "XX"];

    public static bool IsStorage(Exception failure) => Cause(failure) switch
    {
        NotSavedException or OutcomeUnknownException or TookTooLongException or ChannelClosedException or SocketException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_BUSY or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState == PostgresErrorCodes.ReadOnlySqlTransaction || HasLeft(postgres) || IsOfClass(postgres, ServersOwn),
        NpgsqlException => true,
        _ => false,
    };

    /// <summary>Whether it was stopped for its own slowness: by the watchdog, by the server's limit on a statement, or by the wait for one that has run out.</summary>
    public static bool TookTooLong(Exception failure) => Cause(failure) switch
    {
        TookTooLongException => true,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.QueryCanceled,
        NpgsqlException { InnerException: TimeoutException } => true,
        _ => false,
    };

    /// <summary>Before its commit a transaction that deadlocked or lost its connection has left nothing behind: the same work may be tried again.</summary>
    public static bool MayBeRetried(Exception failure) => Cause(failure) switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure || HasLeft(postgres),
        NpgsqlException { InnerException: not TimeoutException } => true,
        _ => false,
    };

    /// <summary>Whether a commit that failed like this has surely not taken place: the server lives and says so.</summary>
    public static bool SurelyNotCommitted(Exception failure) => failure is PostgresException { InvariantSeverity: "ERROR" } postgres && !HasLeft(postgres);

    /// <summary>The server ends the connection or admits none, whatever reason it gives: it is starting or stopping, or its disk is too full to serve another.</summary>
    static bool HasLeft(PostgresException postgres) =>
        postgres.InvariantSeverity is "FATAL" or "PANIC" || postgres.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow || IsOfClass(postgres, "08");

    static bool IsOfClass(PostgresException postgres, params ReadOnlySpan<string> classes)
    {
        foreach (var one in classes)
        {
            if (postgres.SqlState.StartsWith(one, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>EF wraps what the database said, sometimes twice.</summary>
    static Exception Cause(Exception failure)
    {
        while (failure is DbUpdateException or InvalidOperationException && failure.InnerException is { } inner) failure = inner;
        return failure;
    }
}
