using Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Platform.Backup;

/// <summary>SQLite's own online copy, of the state that one read transaction sees: the writer goes on meanwhile.</summary>
sealed class SqliteBackup(DatabaseSource source) : IDatabaseBackup
{
    public async Task<Result<Snapshot>> Take(string file, CancellationToken ct)
    {
        if (!File.Exists(source.SqliteFile)) return BackupRefusals.NoDatabase;

        await using var connection = await Open(source.SqliteFile, SqliteOpenMode.ReadOnly, ct);
        await using var transaction = connection.BeginTransaction(deferred: true);
        var snapshot = await Snapshot.Read(source, connection, transaction, ct);
        await PrivateFile.Create(file).DisposeAsync();
        await using var copy = await Open(file, SqliteOpenMode.ReadWrite, ct);
        connection.BackupDatabase(copy);
        // A copy of a database with a write-ahead log wants one too; by itself it is one whole file.
        await Run(copy, "PRAGMA journal_mode=DELETE", ct);
        return snapshot;
    }

    public async Task<Result<IReadOnlyList<string>>> Check(string file, Manifest manifest, CancellationToken ct)
    {
        try
        {
            await using var connection = await Open(file, SqliteOpenMode.ReadOnly, ct);
            var integrity = await Run(connection, "PRAGMA integrity_check(1)", ct);
            if (integrity != "ok") return BackupRefusals.DatabaseDamaged(integrity ?? "");
            if (await Run(connection, "PRAGMA foreign_key_check", ct) is { } table) return BackupRefusals.DatabaseDamaged(table);

            return (await Comparison.Of(connection, manifest, ct)).Map<IReadOnlyList<string>>(_ => []);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            return BackupRefusals.DatabaseDamaged(broken.Message);
        }
    }

    public Task<Result<bool>> IsEmpty(CancellationToken ct) => Task.FromResult<Result<bool>>(!File.Exists(source.SqliteFile));

    public Task<Result<Done>> Put(string file, Manifest manifest, string aside, CancellationToken ct)
    {
        using (var db = source.ForReading()) SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        foreach (var old in new[] { "", "-wal", "-shm", "-journal" }.Select(ending => source.SqliteFile + ending).Where(File.Exists))
            File.Move(old, Path.Combine(aside, Path.GetFileName(old)));
        File.Move(file, source.SqliteFile);
        return Task.FromResult<Result<Done>>(Done.It);
    }

    static async Task<SqliteConnection> Open(string file, SqliteOpenMode mode, CancellationToken ct)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        await connection.OpenAsync(ct);
        return connection;
    }

    static async Task<string?> Run(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        return (await command.ExecuteScalarAsync(ct))?.ToString();
    }
}
