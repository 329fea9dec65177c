using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Platform.Database;

/// <summary>
/// Runs EF's statements through prepared commands that live as long as their connection: EF makes a new command each
/// time, and SQLite would read the same text again for each.
/// </summary>
sealed class PreparedStatements(SqliteConnection connection) : DbCommandInterceptor, IDisposable
{
    /// <summary>Texts that vary with the length of a list must not fill the memory.</summary>
    const int Most = 500;

    readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);
    readonly Dictionary<DbDataReader, SqliteCommand> running = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Execute((SqliteCommand)command));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(ReaderExecuting(command, eventData, result));
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        if (!running.Remove(eventData.DataReader, out var prepared)) return result;

        eventData.DataReader.Dispose();
        Keep(prepared);
        return result;
    }

    SqliteDataReader Execute(SqliteCommand command)
    {
        if (!idle.Remove(command.CommandText, out var prepared)) prepared = new(command.CommandText, connection);
        prepared.Transaction = command.Transaction;
        prepared.CommandTimeout = command.CommandTimeout;
        prepared.Parameters.Clear();
        foreach (SqliteParameter parameter in command.Parameters) prepared.Parameters.Add(parameter);
        try
        {
            var reader = prepared.ExecuteReader();
            running.Add(reader, prepared);
            return reader;
        }
        catch
        {
            prepared.Dispose();
            throw;
        }
    }

    void Keep(SqliteCommand prepared)
    {
        if (idle.Count == Most) Forget();
        if (!idle.TryAdd(prepared.CommandText, prepared)) prepared.Dispose();
    }

    public void Dispose() => Forget();

    void Forget()
    {
        foreach (var prepared in idle.Values) prepared.Dispose();
        idle.Clear();
    }
}
