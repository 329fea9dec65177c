namespace Platform.Outbox;

/// <summary>Wakes the dispatcher when something has been told, so that it need not wait for its next look.</summary>
sealed class OutboxSignal : IDisposable
{
    readonly SemaphoreSlim raised = new(0, 1);

    public void Raise()
    {
        try
        {
            raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already raised: one wake-up is enough for any number of events.
        }
    }

    public Task<bool> Wait(TimeSpan atMost, CancellationToken ct) => raised.WaitAsync(atMost, ct);

    public void Dispose() => raised.Dispose();
}
