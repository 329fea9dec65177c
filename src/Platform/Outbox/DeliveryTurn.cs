using Npgsql;
using Platform.Database;

namespace Platform.Outbox;

/// <summary>Which node delivers now. Two at once would do no harm, since a reaction happens once, but would do the work twice and mix the order.</summary>
sealed class DeliveryTurn(DatabaseSource source)
{
    /// <summary>Any number that nothing else in this database locks.</summary>
    const long Lock = 0x5A57_4F55_5442_4F58;

    /// <returns>Null while another node has its turn. To be disposed at its end; it ends by itself with the connection.</returns>
    public async Task<IAsyncDisposable?> Take(CancellationToken ct)
    {
        if (source.Engine == Engine.Sqlite) return new Turn(null);

        var connection = await source.Postgres.OpenConnectionAsync(ct);
        if (await Ask(connection, "SELECT pg_try_advisory_lock($1)", ct)) return new Turn(connection);

        await connection.DisposeAsync();
        return null;
    }

    static async Task<bool> Ask(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = Lock } } };
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    sealed class Turn(NpgsqlConnection? connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (connection is null) return;

            await using (connection)
            {
                if (connection.State == System.Data.ConnectionState.Open) await Ask(connection, "SELECT pg_advisory_unlock($1)", CancellationToken.None);
            }
        }
    }
}
