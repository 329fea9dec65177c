using Directory.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Outbox;

namespace Directory.Reading;

/// <summary>Keeps the directory in memory, and knows when it no longer stands: at once after a change made here, about two seconds after one made by another node.</summary>
sealed class DirectoryCache(DatabaseSource source, CommittedEvents committed, TimeProvider time)
{
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    readonly Lock loading = new();
    volatile Kept? kept;

    public Snapshot Now => kept is { } current && Stands(current) && IsRecent(current) ? current.Snapshot : Refresh();

    /// <summary>
    /// Asks on the caller's own thread, since the directory may be wanted where nothing can be awaited: handed to the thread pool,
    /// the question would wait for a thread behind all those who wait for its answer.
    /// </summary>
    Snapshot Refresh()
    {
        if (!loading.TryEnter())
        {
            if (kept is { } meanwhile && Stands(meanwhile)) return meanwhile.Snapshot;
            loading.Enter();
        }

        try
        {
            if (kept is not { } current || !Stands(current) || !IsRecent(current)) kept = current = Look();
            return current.Snapshot;
        }
        finally
        {
            loading.Exit();
        }
    }

    bool Stands(Kept current) => current.Changes == committed.Count<DirectoryChanged>();

    bool IsRecent(Kept current) => time.GetElapsedTime(current.LookedAt) < LookEvery;

    /// <summary>The numbers are read before the rows: what is committed in between is read twice rather than missed.</summary>
    Kept Look()
    {
        var (changes, lookedAt) = (committed.Count<DirectoryChanged>(), time.GetTimestamp());
        using var db = source.ForLooking();
        var number = db.Set<Revision>().Sum(revision => revision.Number);
        var snapshot = kept is { } earlier && earlier.Number == number ? earlier.Snapshot : Snapshot.Load(db);
        return new(snapshot, number, changes, lookedAt);
    }

    sealed record Kept(Snapshot Snapshot, long Number, long Changes, long LookedAt);
}
