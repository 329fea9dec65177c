using System.Diagnostics;

namespace Platform.Writing;

/// <summary>How long somebody who waits is kept waiting while the same thing is tried again: long enough for a standby to take over.</summary>
sealed class Patience
{
    static readonly TimeSpan Most = TimeSpan.FromSeconds(3);

    readonly Stopwatch waiting = Stopwatch.StartNew();
    TimeSpan pause = TimeSpan.FromMilliseconds(20);

    public bool Left => waiting.Elapsed < Most;

    public async Task Wait(CancellationToken ct)
    {
        await Task.Delay(pause, ct);
        pause *= 2;
    }
}
