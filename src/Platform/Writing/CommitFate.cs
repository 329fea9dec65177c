using Platform.Audit;
using Platform.Database;
using Platform.Ledgers;

namespace Platform.Writing;

/// <summary>Whether a transaction took place whose commit was interrupted.</summary>
/// <remarks>
/// The job's audit record is written a second time, and undone: if the first stands, this one is in conflict with it; if the first is
/// still being committed by the server, this one waits for it. Right after a failover too, where a transaction's number would not be.
/// </remarks>
sealed class CommitFate(DatabaseSource source)
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a person is kept waiting for a certain answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <returns>Null when nobody could tell in time.</returns>
    public async Task<bool?> Committed(Guid trace)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested)
        {
            try
            {
                return await Stands(trace, patience.Token);
            }
            catch (Exception failure) when (failure is OperationCanceledException || WriteFailures.IsStorage(failure))
            {
                await Task.Delay(Pause, patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return null;
    }

    async Task<bool> Stands(Guid trace, CancellationToken ct)
    {
        await using var connection = await source.Postgres.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var again = await new PostgresLedger(connection, transaction).Read(AuditTrail.Probe(trace), ct);
        await transaction.RollbackAsync(ct);
        return again is null;
    }
}
