using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Platform.Database;
using Platform.Outbox;
using Platform.Telemetry;

namespace Platform.Writing;

/// <summary>
/// The house's single writer on SQLite. Commands queue; those that wait together share one commit, each in a savepoint of
/// its own, so that a failing command harms no neighbour and nobody is answered before the commit is durable.
/// </summary>
sealed class SqliteWriter(DatabaseSource source, Workbench bench, Meters meters, OutboxSignal signal) : BackgroundService, IWriteRoad
{
    const int LargestBatch = 64;
    public const int LongestQueue = 4096;

    readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    public TimeSpan LongestWaitForRoom { get; set; } = TimeSpan.FromSeconds(10);

    public int Queued => queue.Reader.Count;

    public async Task Carry(WriteJob job, CancellationToken ct)
    {
        var waiting = new Waiting(job, ct);
        await Enqueue(waiting, ct);
        await waiting.Outcome;
        signal.Raise(job.Told);
    }

    public async Task<Exception?[]> CarryInOrder(IReadOnlyList<WriteJob> jobs, CancellationToken ct)
    {
        // One after another into the queue, then all together through a few commits.
        var carried = new List<Task<Exception?>>(jobs.Count);
        foreach (var job in jobs)
        {
            var waiting = new Waiting(job, ct);
            carried.Add(await Enqueue(waiting, ct).Failure() is { } failure ? Task.FromResult<Exception?>(failure) : waiting.Outcome.Failure());
        }

        var failures = await Task.WhenAll(carried);
        signal.Raise([.. jobs.Where((_, i) => failures[i] is null).SelectMany(job => job.Told)]);
        return failures;
    }

    /// <summary>A caller waits for room while thousands are queued; then it is told so instead of waiting for ever.</summary>
    async Task Enqueue(Waiting waiting, CancellationToken ct)
    {
        if (queue.Writer.TryWrite(waiting)) return;

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(LongestWaitForRoom);
        try
        {
            await queue.Writer.WriteAsync(waiting, patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new NotSavedException("The queue is full.", null);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        meters.Queue(() => Queued);
        SqliteBatch? batch = null;
        try
        {
            await foreach (var first in queue.Reader.ReadAllAsync(CancellationToken.None))
            {
                batch = await Carry(batch, Take(first));
            }
        }
        finally
        {
            batch?.Dispose();
        }
    }

    /// <returns>The batch's connection, or null when it is not to be used any more.</returns>
    async Task<SqliteBatch?> Carry(SqliteBatch? open, List<Waiting> taken)
    {
        var batch = open;
        try
        {
            batch ??= await SqliteBatch.Open(source, bench, meters);
            if (await batch.Carry(taken)) return batch;
        }
        catch (Exception failure)
        {
            var told = WriteFailures.IsStorage(failure) ? failure : new NotSavedException("The batch failed.", failure);
            foreach (var one in taken) one.Fail(told);
        }

        batch?.Dispose();
        return null;
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
