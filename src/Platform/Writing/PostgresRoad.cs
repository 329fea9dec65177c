using System.Diagnostics;
using Npgsql;
using Platform.Database;
using Platform.Ledgers;
using Platform.Outbox;
using Platform.Telemetry;

namespace Platform.Writing;

/// <summary>One connection and one transaction a command; PostgreSQL itself lets writers run beside each other.</summary>
sealed class PostgresRoad(DatabaseSource source, Workbench bench, CommitFate fate, Meters meters, OutboxSignal signal) : IWriteRoad, IDisposable
{
    readonly LentContexts contexts = new(source);
    // A handler may read through a second connection: were the pool full of writers, each would wait for the others.
    readonly SemaphoreSlim room = new(Math.Max(1, new NpgsqlConnectionStringBuilder(source.Postgres.ConnectionString).MaxPoolSize / 2));

    public async Task Carry(WriteJob job, CancellationToken ct)
    {
        await room.WaitAsync(ct);
        try
        {
            await CarryPatiently(job, ct);
        }
        finally
        {
            room.Release();
        }

        signal.Raise(job.Told);
    }

    async Task CarryPatiently(WriteJob job, CancellationToken ct)
    {
        var patience = new Patience();
        while (!await TryToCarry(job, mayRetry: patience.Left, ct))
        {
            meters.Retried(job.Name);
            await patience.Wait(ct);
        }
    }

    public async Task<Exception?[]> CarryInOrder(IReadOnlyList<WriteJob> jobs, CancellationToken ct)
    {
        var failures = new Exception?[jobs.Count];
        for (var i = 0; i < jobs.Count; i++) failures[i] = await Carry(jobs[i], ct).Failure();
        return failures;
    }

    /// <returns>False when nothing was kept and it is to be tried again.</returns>
    async Task<bool> TryToCarry(WriteJob job, bool mayRetry, CancellationToken ct)
    {
        try
        {
            await CarryOnce(job, ct);
            return true;
        }
        catch (OutcomeUnknownException unknown)
        {
            var committed = job.Trace is { } trace ? await fate.Committed(trace) : false;
            if (committed is null || (committed is false && !mayRetry)) throw committed is null ? unknown : new NotSavedException("The commit was interrupted.", unknown);
            return committed.Value;
        }
        catch (Exception failure) when (mayRetry && WriteFailures.MayBeRetried(failure))
        {
            return false;
        }
    }

    async Task CarryOnce(WriteJob job, CancellationToken ct)
    {
        await using var connection = await source.Postgres.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        using var lent = contexts.Lend(connection, transaction);

        if (await bench.Work(job, lent.Db, new PostgresLedger(connection, transaction), ct)) await Commit(transaction);
        else await transaction.RollbackAsync(CancellationToken.None);
        lent.CanBeKept();
    }

    async Task Commit(NpgsqlTransaction transaction)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
            meters.Commit(began);
        }
        catch (Exception failure) when (WriteFailures.SurelyNotCommitted(failure))
        {
            throw new NotSavedException("The commit was refused.", failure);
        }
        catch (Exception failure)
        {
            throw new OutcomeUnknownException(failure);
        }
    }

    public void Dispose()
    {
        contexts.Dispose();
        room.Dispose();
    }
}
