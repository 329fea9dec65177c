using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Ledgers;
using Testing;

namespace Bench.Filing;

/// <summary>The same single writer, group commit and savepoints as the product's, with nothing in them but the statements.</summary>
sealed class SqliteFloor : IFloor
{
    readonly Channel<(Written Written, Dictionary<Guid, Guid> Ids, TaskCompletionSource Done)> queue = Channel.CreateUnbounded<(Written, Dictionary<Guid, Guid>, TaskCompletionSource)>();
    readonly Task writer;

    public SqliteFloor(TestHouse house) => writer = Task.Run(() => Run(house.Services.GetRequiredService<DatabaseSource>()));

    public async Task Write(Written written, Dictionary<Guid, Guid> ids)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await queue.Writer.WriteAsync((written, ids, done));
        await done.Task;
    }

    async Task Run(DatabaseSource source)
    {
        await using var connection = await source.OpenSqliteWriter();
        using var ledger = new SqliteLedger(connection);
        while (await queue.Reader.WaitToReadAsync())
        {
            var batch = new List<TaskCompletionSource>();
            await using var transaction = connection.BeginTransaction(deferred: false);
            ledger.Transaction = transaction;
            while (batch.Count < 64 && queue.Reader.TryRead(out var next))
            {
                await transaction.SaveAsync("c");
                await FloorWrite.Run(ledger, next.Written, next.Ids);
                await transaction.ReleaseAsync("c");
                batch.Add(next.Done);
            }

            await transaction.CommitAsync();
            foreach (var done in batch) done.SetResult();
        }
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.Complete();
        await writer;
    }
}
