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
    static readonly Statement Savepoint = new("SAVEPOINT command", 0);
    static readonly Statement Undo = new("ROLLBACK TO command", 0);
    static readonly Statement Release = new("RELEASE command", 0);

    readonly DatabaseSource source;
    readonly Workbench bench;
    readonly Meters meters;
    readonly SqliteConnection connection;
    readonly SqliteLedger ledger;
    readonly PreparedStatements prepared;
    readonly DbContextOptions<AppDb> options;
    // Kept from one command to the next: making a context costs as much as a small command.
    AppDb? lent;

    SqliteBatch(DatabaseSource source, Workbench bench, Meters meters, SqliteConnection connection)
    {
        (this.source, this.bench, this.meters, this.connection) = (source, bench, meters, connection);
        ledger = new(connection);
        prepared = new(connection);
        options = source.OptionsOver(connection, prepared);
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
        lent?.Database.UseTransaction(transaction);
        foreach (var waiting in batch)
        {
            if (waiting.Ct.IsCancellationRequested) outcomes.Add((waiting, new OperationCanceledException(waiting.Ct)));
            else outcomes.Add((waiting, await InSavepoint(waiting, transaction)));
        }

        meters.Batch(batch.Count);
        Commit(transaction);
        lent?.Database.UseTransaction(null);
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
        ledger.Execute(Savepoint);
        Exception? failure = null;
        var keep = false;
        try
        {
            lent ??= Lend(transaction);
            keep = await bench.Work(waiting.Job, lent, ledger, waiting.Ct);
            lent.ChangeTracker.Clear();
        }
        catch (Exception wrong)
        {
            failure = wrong;
            GiveUp();
        }

        // SQLite may have ended the transaction itself (a full disk): then every neighbour's work is gone too.
        if (raw.sqlite3_get_autocommit(connection.Handle) != 0) throw new NotSavedException("The transaction ended early.", failure);

        if (!keep) ledger.Execute(Undo);
        ledger.Execute(Release);
        return failure;
    }

    AppDb Lend(SqliteTransaction transaction)
    {
        var db = source.Lent(options);
        db.Database.UseTransaction(transaction);
        return db;
    }

    /// <summary>Whatever a failure has left in the context goes with it.</summary>
    void GiveUp()
    {
        lent?.GiveUp();
        lent = null;
    }

    public void Dispose()
    {
        GiveUp();
        prepared.Dispose();
        ledger.Dispose();
        connection.Dispose();
    }
}
