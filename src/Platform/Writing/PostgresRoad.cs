using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Ledgers;
using Platform.Outbox;

namespace Platform.Writing;

/// <summary>One connection and one transaction a command; PostgreSQL itself lets writers run beside each other.</summary>
sealed class PostgresRoad(IServiceScopeFactory scopes, DatabaseSource source, OutboxSignal signal) : IWriteRoad
{
    const int Tries = 3;

    public async Task Carry(WriteJob job, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await CarryOnce(job, ct);
                signal.Raise(job.Told);
                return;
            }
            catch (Exception failure) when (attempt < Tries && WriteFailures.MayBeRetried(failure))
            {
            }
        }
    }

    async Task CarryOnce(WriteJob job, CancellationToken ct)
    {
        await using var connection = await source.Postgres.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var scope = scopes.CreateAsyncScope();
        var db = source.Over(source.OptionsOver(connection));
        await db.Database.UseTransactionAsync(transaction, ct);

        if (await job.Work(new(scope.ServiceProvider, job, db, new PostgresLedger(connection, transaction)), ct))
            await transaction.CommitAsync(CancellationToken.None);
        else
            await transaction.RollbackAsync(CancellationToken.None);
    }
}
