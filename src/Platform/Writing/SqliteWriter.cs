using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Platform.Database;
using Platform.Outbox;

namespace Platform.Writing;

/// <summary>
/// The house's single writer on SQLite. Commands queue; those that wait together share one commit, each in a savepoint of
/// its own, so that a failing command harms no neighbour and nobody is answered before the commit is durable.
/// </summary>
sealed class SqliteWriter(IServiceScopeFactory scopes, DatabaseSource source, OutboxSignal signal) : BackgroundService, IWriteRoad
{
    const int LargestBatch = 64;

    readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4096) { SingleReader = true });

    public async Task Carry(WriteJob job, CancellationToken ct)
    {
        var waiting = new Waiting(job, ct);
        await queue.Writer.WriteAsync(waiting, ct);
        await waiting.Outcome;
        signal.Raise(job.Told);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        SqliteBatch? batch = null;
        try
        {
            await foreach (var first in queue.Reader.ReadAllAsync(CancellationToken.None))
            {
                var taken = Take(first);
                try
                {
                    batch ??= await SqliteBatch.Open(source, scopes);
                    await batch.Carry(taken);
                }
                catch (Exception failure)
                {
                    foreach (var one in taken) one.Fail(failure);
                    batch?.Dispose();
                    batch = null;
                }
            }
        }
        finally
        {
            batch?.Dispose();
        }
    }

    List<Waiting> Take(Waiting first)
    {
        var taken = new List<Waiting>(LargestBatch) { first };
        while (taken.Count < LargestBatch && queue.Reader.TryRead(out var next)) taken.Add(next);
        return taken;
    }

    /// <summary>Whatever was already queued is still written; only new work is turned away.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        if (ExecuteTask is { } writing) await writing.WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }
}
