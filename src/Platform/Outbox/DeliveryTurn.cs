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
        if (source.Engine == Engine.Sqlite) return new Turn(null, null);

        var connection = await source.Postgres.OpenConnectionAsync(ct);
        var transaction = await connection.BeginTransactionAsync(ct);
        var turn = new Turn(connection, transaction);
        var mine = false;
        try
        {
            // Held by a transaction that does nothing else: however the turn ends, no pooled connection can keep the lock.
            await using var command = new NpgsqlCommand("SELECT pg_try_advisory_xact_lock($1)", connection, transaction) { Parameters = { new() { Value = Lock } } };
            mine = (bool)(await command.ExecuteScalarAsync(ct))!;
            return mine ? turn : null;
        }
        finally
        {
            if (!mine) await turn.DisposeAsync();
        }
    }

    sealed class Turn(NpgsqlConnection? connection, NpgsqlTransaction? transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (transaction is not null) await transaction.DisposeAsync();
            if (connection is not null) await connection.DisposeAsync();
        }
    }
}
