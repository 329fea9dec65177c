using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Ledgers;
using Platform.Telemetry;
using SQLitePCL;

namespace Platform.Writing;

/// <summary>Carries a batch of jobs out on the writer's connection: one transaction, one savepoint each, one commit.</summary>
sealed class SqliteBatch : IDisposable
{
    readonly DatabaseSource source;
    readonly Workbench bench;
    readonly Meters meters;
    readonly SqliteConnection connection;
    readonly SqliteLedger ledger;
    readonly DbContextOptions<AppDb> options;

    SqliteBatch(DatabaseSource source, Workbench bench, Meters meters, SqliteConnection connection)
    {
        (this.source, this.bench, this.meters, this.connection) = (source, bench, meters, connection);
        ledger = new(connection);
        options = source.OptionsOver(connection);
    }

    public static async Task<SqliteBatch> Open(DatabaseSource source, Workbench bench, Meters meters) =>
        new(source, bench, meters, await source.OpenSqliteWriter());

    /// <returns>False when the storage failed one of them: the connection is better opened anew.</returns>
    /// <exception cref="Exception">The transaction as a whole failed: nobody's work was kept, and the connection is to be given up.</exception>
    public async Task<bool> Carry(IReadOnlyList<Waiting> batch)
    {
        var outcomes = await InTransaction(batch);
        foreach (var (waiting, failure) in outcomes)
        {
            if (failure is null) waiting.Succeed();
            else waiting.Fail(failure);
        }

        return !outcomes.Exists(outcome => outcome.Failure is { } failure && WriteFailures.IsStorage(failure));
    }

    async Task<List<(Waiting Waiting, Exception? Failure)>> InTransaction(IReadOnlyList<Waiting> batch)
    {
        var outcomes = new List<(Waiting, Exception?)>(batch.Count);
        var transaction = connection.BeginTransaction(deferred: false);
        ledger.Transaction = transaction;
        foreach (var waiting in batch)
        {
            if (waiting.Ct.IsCancellationRequested) outcomes.Add((waiting, new OperationCanceledException(waiting.Ct)));
            else outcomes.Add((waiting, await InSavepoint(waiting, transaction)));
        }

        meters.Batch(batch.Count);
        Commit(transaction);
        // Not disposed on the way of a failure: the connection is given up, and its transaction with it.
        await transaction.DisposeAsync();
        return outcomes;
    }

    void Commit(SqliteTransaction transaction)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            transaction.Commit();
            meters.Commit(began);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_IOERR)
        {
            // The log may hold the whole commit and only its sync have failed: after a power cut it would count.
            throw new OutcomeUnknownException(failure);
        }
        catch (SqliteException failure)
        {
            throw new NotSavedException("The commit was refused.", failure);
        }
    }

    /// <returns>What went wrong with this job alone, after its work was undone.</returns>
    async Task<Exception?> InSavepoint(Waiting waiting, SqliteTransaction transaction)
    {
        transaction.Save("c");
        Exception? failure = null;
        var keep = false;
        try
        {
            var db = source.Over(options);
            db.Database.UseTransaction(transaction);
            keep = await bench.Work(waiting.Job, db, ledger, waiting.Ct);
        }
        catch (Exception wrong)
        {
            failure = wrong;
        }

        // SQLite may have ended the transaction itself (a full disk): then every neighbour's work is gone too.
        if (raw.sqlite3_get_autocommit(connection.Handle) != 0) throw new NotSavedException("The transaction ended early.", failure);

        if (!keep) transaction.Rollback("c");
        transaction.Release("c");
        return failure;
    }

    public void Dispose()
    {
        ledger.Dispose();
        connection.Dispose();
    }
}
