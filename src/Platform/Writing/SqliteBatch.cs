using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Ledgers;
using SQLitePCL;

namespace Platform.Writing;

/// <summary>Carries a batch of jobs out on the writer's connection: one transaction, one savepoint each, one commit.</summary>
sealed class SqliteBatch : IDisposable
{
    readonly DatabaseSource source;
    readonly IServiceScopeFactory scopes;
    readonly SqliteConnection connection;
    readonly SqliteLedger ledger;
    readonly DbContextOptions<AppDb> options;

    SqliteBatch(DatabaseSource source, IServiceScopeFactory scopes, SqliteConnection connection)
    {
        (this.source, this.scopes, this.connection) = (source, scopes, connection);
        ledger = new(connection);
        options = source.OptionsOver(connection);
    }

    public static async Task<SqliteBatch> Open(DatabaseSource source, IServiceScopeFactory scopes) =>
        new(source, scopes, await source.OpenSqliteWriter());

    /// <exception cref="Exception">The transaction as a whole failed: nobody's work was kept, and the connection is to be given up.</exception>
    public async Task Carry(IReadOnlyList<Waiting> batch)
    {
        var outcomes = new List<(Waiting Waiting, Exception? Failure)>(batch.Count);
        await using (var transaction = connection.BeginTransaction(deferred: false))
        {
            ledger.Transaction = transaction;
            foreach (var waiting in batch)
            {
                if (waiting.Ct.IsCancellationRequested) outcomes.Add((waiting, new OperationCanceledException(waiting.Ct)));
                else outcomes.Add((waiting, await InSavepoint(waiting, transaction)));
            }

            transaction.Commit();
        }

        foreach (var (waiting, failure) in outcomes)
        {
            if (failure is null) waiting.Succeed();
            else waiting.Fail(failure);
        }
    }

    /// <returns>What went wrong with this job alone, after its work was undone.</returns>
    async Task<Exception?> InSavepoint(Waiting waiting, SqliteTransaction transaction)
    {
        transaction.Save("c");
        Exception? failure = null;
        var keep = false;
        await using (var scope = scopes.CreateAsyncScope())
        {
            try
            {
                var db = source.Over(options);
                db.Database.UseTransaction(transaction);
                keep = await waiting.Job.Work(new(scope.ServiceProvider, waiting.Job, db, ledger), waiting.Ct);
            }
            catch (Exception wrong)
            {
                failure = wrong;
            }
        }

        // SQLite may have ended the transaction itself (a full disk): then every neighbour's work is gone too.
        if (raw.sqlite3_get_autocommit(connection.Handle) != 0) throw failure ?? new InvalidOperationException("The transaction ended early.");

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
