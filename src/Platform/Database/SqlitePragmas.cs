using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Platform.Database;

/// <summary>Readers wait for a checkpoint instead of failing, and cannot write. A pooled connection is opened for every query and is told once.</summary>
sealed class SqlitePragmas(string pragmas) : DbConnectionInterceptor
{
    readonly ConditionalWeakTable<sqlite3, string> told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (told.TryAdd(((SqliteConnection)connection).Handle!, pragmas)) Tell(connection);
    }

    public void Tell(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
