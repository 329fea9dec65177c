using Npgsql;

namespace Platform.Backup;

/// <summary>An empty database beside the house's own, to try a restore in. Gone when disposed of.</summary>
sealed class ScratchDatabase : IAsyncDisposable
{
    readonly NpgsqlConnection maker;

    ScratchDatabase(NpgsqlConnection maker, string name) => (this.maker, Name) = (maker, name);

    public string Name { get; }

    /// <returns>Null when the house's user may not create databases.</returns>
    public static async Task<ScratchDatabase?> Make(NpgsqlDataSource source, CancellationToken ct)
    {
        var maker = await source.OpenConnectionAsync(ct);
        await using var may = new NpgsqlCommand("SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user", maker);
        if (await may.ExecuteScalarAsync(ct) is not true)
        {
            await maker.DisposeAsync();
            return null;
        }

        var scratch = new ScratchDatabase(maker, $"zhengwu_check_{Guid.CreateVersion7():N}");
        await scratch.Run($"CREATE DATABASE {scratch.Name} TEMPLATE template0", ct);
        return scratch;
    }

    async Task Run(string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, maker) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await Run($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)", CancellationToken.None);
        await maker.DisposeAsync();
    }
}
