namespace Platform.Reading;

/// <summary>What nearly every request needs and cannot await: kept in memory, and looked up again when it is two seconds old or no longer stands.</summary>
/// <remarks>
/// One looks at a time, on its own thread: handed to the thread pool, the question would wait for a thread behind all who wait for its answer. All others go on with what was known
/// a moment ago; were they to wait, so would everything else in the house. It is looked for through <see cref="Database.DatabaseSource.ForLooking"/>.
/// </remarks>
/// <param name="look">Given what was known before; null the first time.</param>
/// <param name="stands">Whether nothing has happened here that what is known does not say yet.</param>
public sealed class LookedUp<T>(TimeProvider time, Func<T?, T> look, Func<T, bool> stands)
    where T : class
{
    static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(2);

    readonly Lock looking = new();
    volatile Known? known;

    public T Now => known is { } current && IsGood(current) ? current.Value : Refresh();

    /// <summary>Looks in any case.</summary>
    public T Fresh()
    {
        lock (looking) return Look();
    }

    T Refresh()
    {
        if (!looking.TryEnter())
        {
            if (known is { } before && stands(before.Value)) return before.Value;
            looking.Enter();
        }

        try
        {
            return known is { } meanwhile && IsGood(meanwhile) ? meanwhile.Value : Look();
        }
        finally
        {
            looking.Exit();
        }
    }

    T Look()
    {
        var at = time.GetTimestamp();
        var value = look(known?.Value);
        known = new(value, at);
        return value;
    }

    bool IsGood(Known one) => stands(one.Value) && time.GetElapsedTime(one.At) < GoodFor;

    sealed record Known(T Value, long At);
}
