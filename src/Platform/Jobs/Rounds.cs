namespace Platform.Jobs;

/// <summary>Work that every node does again and again, at its own pace: unlike a job, which one node does for all.</summary>
public static class Rounds
{
    static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    /// <summary>Repeats until the house stops. A failed round is tried again, since the database may be away; of failures in a row only the first is reported.</summary>
    public static async Task Repeat(Func<CancellationToken, Task> round, TimeSpan pause, Action<Exception> failed, CancellationToken stopping)
    {
        await Task.Yield();
        var failing = false;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await round(stopping);
                failing = false;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                if (!failing) failed(failure);
                failing = true;
            }

            await Task.Delay(failing && pause < AfterFailure ? AfterFailure : pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
