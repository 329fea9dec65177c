using System.Collections.Concurrent;

namespace Platform.Database;

/// <summary>The contexts that scopes read through, kept from one request to the next: making one, opening its connection and reading its SQL again costs more than most questions.</summary>
sealed class ReadingContexts(DatabaseSource source) : IDisposable
{
    /// <summary>As many requests as are ever answered at once; more are made for a rush and not kept.</summary>
    const int MostIdle = 32;

    readonly ConcurrentBag<ReadingContext> idle = [];
    volatile bool ended;

    public ReadingContext Rent() => idle.TryTake(out var kept) ? kept : ReadingContext.Open(source);

    public void Return(ReadingContext context)
    {
        context.Db.ChangeTracker.Clear();
        if (idle.Count < MostIdle) idle.Add(context);
        else context.Dispose();
        if (ended) Empty();
    }

    public void Dispose()
    {
        ended = true;
        Empty();
    }

    void Empty()
    {
        while (idle.TryTake(out var context)) context.Dispose();
    }
}
