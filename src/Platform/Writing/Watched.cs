namespace Platform.Writing;

/// <summary>A job that is being worked, as the watchdog sees it.</summary>
sealed class Watched : IDisposable
{
    readonly CancellationTokenSource stop;
    readonly Action<Watched> done;
    bool disposed;

    public Watched(string name, long since, Action<Watched> done, CancellationToken ct)
    {
        (Name, Since, this.done) = (name, since, done);
        stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
    }

    public string Name { get; }

    /// <summary>A timestamp of the stopwatch.</summary>
    public long Since { get; }

    public bool Reported { get; set; }

    public bool GivenUp { get; private set; }

    public async Task<T> Run<T>(Func<CancellationToken, Task<T>> work)
    {
        try
        {
            return await work(stop.Token);
        }
        catch (Exception stopped) when (GivenUp && (stopped is OperationCanceledException || WriteFailures.TookTooLong(stopped)))
        {
            throw new TookTooLongException(Name, stopped);
        }
    }

    public void GiveUp()
    {
        lock (stop)
        {
            if (disposed) return;
            GivenUp = true;
            stop.Cancel();
        }
    }

    public void Dispose()
    {
        done(this);
        lock (stop)
        {
            disposed = true;
            stop.Dispose();
        }
    }
}
