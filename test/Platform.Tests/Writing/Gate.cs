namespace Platform.Tests.Writing;

/// <summary>Where a handler stops for the test, if the test wants it to.</summary>
sealed class Gate : IDisposable
{
    readonly SemaphoreSlim reached = new(0);
    readonly SemaphoreSlim opened = new(0);

    int passed;

    /// <summary>How often a handler came by, also in a transaction that came to nothing.</summary>
    public int Passed => passed;

    public async Task Pass(CancellationToken ct)
    {
        Interlocked.Increment(ref passed);
        reached.Release();
        await opened.WaitAsync(ct);
    }

    /// <summary>Returns when so many stand before it.</summary>
    public async Task Reached(int times = 1)
    {
        for (var i = 0; i < times; i++) Assert.True(await reached.WaitAsync(TimeSpan.FromSeconds(20)), "Nobody came to the gate.");
    }

    public void Open(int times = 1) => opened.Release(times);

    public void Dispose()
    {
        reached.Dispose();
        opened.Dispose();
    }
}
