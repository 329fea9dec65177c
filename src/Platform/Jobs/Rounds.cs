namespace Platform.Jobs;

/// <summary>Work that every node does again and again, at its own pace: unlike a job, which one node does for all.</summary>
static class Rounds
{
    /// <summary>Repeats until the house stops. A failed round is reported and tried again: the database may be away.</summary>
    public static async Task Repeat(Func<CancellationToken, Task> round, TimeSpan pause, Action<Exception> failed, CancellationToken stopping)
    {
        await Task.Yield();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await round(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                failed(failure);
            }

            await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
