using Directory.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Outbox;

namespace Directory.Reading;

/// <summary>Keeps the directory in memory, and knows when it no longer stands: at once after a change made here, within two seconds after one made by another node.</summary>
sealed class DirectoryCache(DatabaseSource source, CommittedEvents committed, TimeProvider time) : IDisposable
{
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    readonly SemaphoreSlim loading = new(1, 1);
    Kept? kept;

    public Snapshot Now
    {
        get
        {
            var changes = committed.Count<DirectoryChanged>();
            return kept is { } current && current.Changes == changes && time.GetElapsedTime(current.LookedAt) < LookEvery ? current.Snapshot : Refresh();
        }
    }

    /// <summary>Waits for one query, rarely for a few: the directory may be asked where nothing can be awaited.</summary>
    Snapshot Refresh()
    {
        loading.Wait();
        try
        {
            var changes = committed.Count<DirectoryChanged>();
            var current = kept;
            if (current is null || current.Changes != changes || time.GetElapsedTime(current.LookedAt) >= LookEvery)
                kept = current = Task.Run(() => Look(current, changes)).GetAwaiter().GetResult();
            return current.Snapshot;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>The number is read before the rows: what is committed in between is read twice rather than missed.</summary>
    async Task<Kept> Look(Kept? current, long changes)
    {
        await using var db = source.ForReading();
        var lookedAt = time.GetTimestamp();
        var number = await db.Set<Revision>().SumAsync(revision => revision.Number);
        var snapshot = current?.Number == number ? current.Snapshot : await Snapshot.Load(db, CancellationToken.None);
        return new(snapshot, number, changes, lookedAt);
    }

    public void Dispose() => loading.Dispose();

    sealed record Kept(Snapshot Snapshot, long Number, long Changes, long LookedAt);
}
