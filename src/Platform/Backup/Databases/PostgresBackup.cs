using Kernel;
using Microsoft.Extensions.Options;
using Npgsql;
using Platform.Database;
using Platform.House;

namespace Platform.Backup;

/// <summary>PostgreSQL's own dump, of a snapshot that the counting transaction exports: what is counted is what is saved.</summary>
sealed class PostgresBackup(DatabaseSource source, IOptions<HouseSettings> house) : IDatabaseBackup
{
    const string KeptSchema = "before_restore_";

    static readonly string[] Plain = ["--no-owner", "--no-privileges"];

    public async Task<Result<Snapshot>> Take(string file, CancellationToken ct)
    {
        await using var connection = await source.Postgres.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        var exported = (string)(await Value(connection, "SELECT pg_export_snapshot()", ct))!;
        var snapshot = await Snapshot.Read(source, connection, transaction, ct);
        await PrivateFile.Create(file).DisposeAsync();
        string[] arguments = ["--format=custom", $"--snapshot={exported}", $"--exclude-schema={KeptSchema}*", $"--file={file}", .. Plain];
        return (await Tool(connection).Run("pg_dump", connection.Database, arguments, ct)).Map(_ => snapshot);
    }

    public async Task<Result<IReadOnlyList<string>>> Check(string file, Manifest manifest, CancellationToken ct)
    {
        var listed = await Tool(null).Run("pg_restore", "", ["--list", file], ct);
        if (!listed.Succeeded) return Result<IReadOnlyList<string>>.Refused(listed.Refusals);
        if (manifest.Tables.FirstOrDefault(table => !listed.Value.Contains($" TABLE DATA public {table.Name} ", StringComparison.Ordinal)) is { } missing)
            return BackupRefusals.CountsDiffer(missing.Name, missing.Rows, -1);

        await using var scratch = source.Engine == Engine.Postgres ? await ScratchDatabase.Make(source.Postgres, ct) : null;
        if (scratch is null) return new[] { "没有试恢复：当前设置的数据库用户不能建库。已核对目录和校验值。" };

        return (await Fill(scratch.Name, file, manifest, ct)).Map<IReadOnlyList<string>>(_ => []);
    }

    public async Task<Result<bool>> IsEmpty(CancellationToken ct)
    {
        await using var connection = await source.Postgres.OpenConnectionAsync(ct);
        var others = (long)(await Value(connection, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'", ct))!;
        return others > 0 ? BackupRefusals.HouseIsRunning(others) : (await Snapshot.Count(connection, null, ct)).Count == 0;
    }

    public async Task<Result<Done>> Put(string file, Manifest manifest, string aside, CancellationToken ct)
    {
        await using var connection = await source.Postgres.OpenConnectionAsync(ct);
        var kept = KeptSchema + Path.GetFileName(aside)[^14..];
        var makesRoom = (await Snapshot.Count(connection, null, ct)).Count > 0;
        if (makesRoom) await Value(connection, $"ALTER SCHEMA public RENAME TO {kept}; CREATE SCHEMA public", ct);

        var filled = await Fill(connection.Database, file, manifest, ct);
        if (!filled.Succeeded && makesRoom) await Value(connection, $"DROP SCHEMA public CASCADE; ALTER SCHEMA {kept} RENAME TO public", CancellationToken.None);
        return filled;
    }

    async Task<Result<Done>> Fill(string database, string file, Manifest manifest, CancellationToken ct)
    {
        var restored = await Tool(null).Run("pg_restore", database, ["--exit-on-error", "--single-transaction", $"--dbname={database}", .. Plain, file], ct);
        if (!restored.Succeeded) return Result<Done>.Refused(restored.Refusals);

        await using var filled = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(house.Value.Database) { Database = database, Pooling = false }.ToString());
        await filled.OpenAsync(ct);
        return await Comparison.Of(filled, manifest, ct);
    }

    /// <summary>A snapshot is known only to the server that exported it; with several in the settings, that is the one connected to.</summary>
    PostgresTool Tool(NpgsqlConnection? connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(house.Value.Database);
        if (connection is not null) (settings.Host, settings.Port) = (connection.Host, connection.Port);
        return new(settings);
    }

    static async Task<object?> Value(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct);
    }
}
