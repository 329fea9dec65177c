using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Platform.Database;

/// <summary>Makes the database ready at start: creates it, or brings an older one up to this release.</summary>
public sealed class DatabaseOpening(DatabaseSource source)
{
    /// <summary>Any number that nothing else in this database locks.</summary>
    const long StructureLock = 0x5A57_5354_5255_4354;

    public async Task Open(CancellationToken ct = default)
    {
        if (source.Engine == Engine.Sqlite)
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(source.SqliteFile)!);
            await using var connection = await source.OpenSqliteWriter(ct);
            await ForgetInterruptedMigration(connection, ct);
            await using var db = source.Over(source.OptionsOver(connection));
            await Migrate(db, ct);
            await Complete(connection, ct);
        }
        else
        {
            await using var connection = await source.Postgres.OpenConnectionAsync(ct);
            await using var db = source.Over(source.OptionsOver(connection));
            await Migrate(db, ct);
            await Complete(connection, ct);
        }
    }

    /// <summary>In one transaction; on PostgreSQL one node after the other, since "if not exists" is no protection against a twin.</summary>
    async Task Complete(DbConnection connection, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        string[] turn = source.Engine == Engine.Postgres ? [$"SELECT pg_advisory_xact_lock({StructureLock})"] : [];
        foreach (var sql in turn.Concat(source.Structures.SelectMany(structure => structure.Sql(source.Engine))))
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = (sql, transaction);
            await command.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }

    /// <summary>EF compares the whole model with the last migration before it migrates: work for a build, not for each start.</summary>
    static async Task Migrate(AppDb db, CancellationToken ct)
    {
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any()) await db.Database.MigrateAsync(ct);
    }

    /// <summary>A process killed while migrating leaves a lock row behind, which would hang every later start. The data folder has one owner, so it is stale.</summary>
    static async Task ForgetInterruptedMigration(SqliteConnection connection, CancellationToken ct)
    {
        await using var exists = connection.CreateCommand();
        exists.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if ((long)(await exists.ExecuteScalarAsync(ct))! == 0) return;

        await using var forget = connection.CreateCommand();
        forget.CommandText = "DELETE FROM \"__EFMigrationsLock\"";
        await forget.ExecuteNonQueryAsync(ct);
    }
}
