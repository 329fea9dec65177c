using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Files;

namespace Platform.Backup;

/// <summary>What a database held at the instant it was saved.</summary>
sealed record Snapshot(string Migration, IReadOnlyList<TableCount> Tables, IReadOnlyList<ContentHash> Files)
{
    const string SqliteTables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";

    const string PostgresTables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name";

    /// <summary>Reads through one transaction, so that all of it is of one instant.</summary>
    public static async Task<Snapshot> Read(DatabaseSource source, DbConnection connection, DbTransaction transaction, CancellationToken ct)
    {
        await using var db = source.Over(source.OptionsOver(connection));
        await db.Database.UseTransactionAsync(transaction, ct);
        var migrations = await db.Database.GetAppliedMigrationsAsync(ct);
        var files = await db.Set<FileReference>().Select(reference => reference.Hash).Distinct().ToListAsync(ct);
        return new(migrations.LastOrDefault() ?? "", await Count(connection, transaction, ct), files);
    }

    public static async Task<IReadOnlyList<TableCount>> Count(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var names = new List<string>();
        await using (var tables = Command(connection, transaction, connection is Microsoft.Data.Sqlite.SqliteConnection ? SqliteTables : PostgresTables))
        await using (var reader = await tables.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct)) names.Add(reader.GetString(0));
        }

        var counts = new List<TableCount>(names.Count);
        foreach (var name in names)
        {
            await using var count = Command(connection, transaction, $"SELECT count(*) FROM \"{name}\"");
            counts.Add(new(name, (long)(await count.ExecuteScalarAsync(ct))!));
        }

        return counts;
    }

    static DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction, command.CommandTimeout) = (sql, transaction, 0);
        return command;
    }
}
