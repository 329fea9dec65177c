namespace Platform.Outbox;

/// <summary>Wakes the dispatcher when events have been committed, so that it need not wait for its next look.</summary>
sealed class OutboxSignal(CommittedEvents committed) : IDisposable
{
    readonly SemaphoreSlim raised = new(0, 1);

    public void Raise(IReadOnlyCollection<string> told)
    {
        if (told.Count == 0) return;

        committed.Add(told);
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
