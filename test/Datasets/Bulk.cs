using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform.Database;
using Platform.Ledgers;
using Testing;

namespace Datasets;

/// <summary>Writes many rows past the pipeline, by each engine's quickest way: benchmarks measure the reading of them.</summary>
public static class Bulk
{
    public static async Task Insert(TestHouse house, string table, string[] columns, IEnumerable<object?[]> rows)
    {
        var source = house.Services.GetRequiredService<DatabaseSource>();
        if (source.Engine == Engine.Sqlite) await Sqlite(source, table, columns, rows);
        else await Postgres(source, table, columns, rows);
    }

    /// <summary>Leaves PostgreSQL as it is once it has had time to look at what was written; SQLite needs none.</summary>
    public static async Task Settle(TestHouse house)
    {
        if (house.Services.GetRequiredService<DatabaseSource>() is not { Engine: Engine.Postgres } source) return;

        await using var connection = await source.Postgres.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("VACUUM ANALYZE", connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    static async Task Sqlite(DatabaseSource source, string table, string[] columns, IEnumerable<object?[]> rows)
    {
        await using var connection = await source.OpenSqliteWriter();
        await Careless(connection);
        await using var transaction = connection.BeginTransaction();
        using var ledger = new SqliteLedger(connection) { Transaction = transaction };
        var statement = Statement.Insert(table, columns);
        foreach (var row in rows) await ledger.Write([new(statement, row)], CancellationToken.None);
        await transaction.CommitAsync();
    }

    /// <summary>What is broken off halfway is thrown away and made anew, so nothing need be written twice or waited for.</summary>
    static async Task Careless(Microsoft.Data.Sqlite.SqliteConnection connection)
    {
        await using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA synchronous=OFF; PRAGMA cache_size=-4000000;";
        await pragmas.ExecuteNonQueryAsync();
    }

    static async Task Postgres(DatabaseSource source, string table, string[] columns, IEnumerable<object?[]> rows)
    {
        await using var connection = await source.Postgres.OpenConnectionAsync();
        await using (var copy = await connection.BeginBinaryImportAsync($"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var row in rows)
            {
                await copy.StartRowAsync();
                foreach (var value in row) await copy.WriteAsync(value ?? DBNull.Value);
            }

            await copy.CompleteAsync();
        }

        await using var analyze = new NpgsqlCommand($"ANALYZE {table}", connection);
        await analyze.ExecuteNonQueryAsync();
    }
}
