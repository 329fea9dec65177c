using Platform.Database;
using Platform.House;
using Platform.Writing;

namespace Platform.Health;

/// <summary>Whether this node can read and write now. Asked at most once a second, however many ask.</summary>
sealed class Readiness(DatabaseSource source, IWriteRoad road, ThisNode node) : IDisposable
{
    const long KeptForMilliseconds = 1000;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    readonly SemaphoreSlim asking = new(1);
    (bool IsReady, long At) last = (false, long.MinValue);

    public async Task<bool> Ask(CancellationToken ct)
    {
        await asking.WaitAsync(ct);
        try
        {
            if (last.At == long.MinValue || Environment.TickCount64 - last.At > KeptForMilliseconds) last = (await Look(), Environment.TickCount64);
            return last.IsReady;
        }
        finally
        {
            asking.Release();
        }
    }

    async Task<bool> Look()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await using var db = source.ForReading();
            return await db.Database.CanConnectAsync(patience.Token) && await Writes(patience.Token);
        }
        catch (Exception failure) when (failure is OperationCanceledException or TimeoutException || WriteFailures.IsStorage(failure))
        {
            return false;
        }
    }

    async Task<bool> Writes(CancellationToken ct)
    {
        await road.Carry(new ProbeJob(node.Actor, node.Now), ct).WaitAsync(ct);
        return true;
    }

    public void Dispose() => asking.Dispose();
}
