using Directory.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Outbox;
using Platform.Reading;

namespace Directory.Reading;

/// <summary>Keeps the directory in memory, and knows when it no longer stands: at once after a change made here, about two seconds after one made by another node.</summary>
sealed class DirectoryCache
{
    readonly DatabaseSource source;
    readonly CommittedEvents committed;
    readonly LookedUp<Kept> kept;

    public DirectoryCache(DatabaseSource source, CommittedEvents committed, TimeProvider time)
    {
        (this.source, this.committed) = (source, committed);
        kept = new(time, Look, current => current.Changes == committed.Count<DirectoryChanged>());
    }

    public Snapshot Now => kept.Now.Snapshot;

    /// <summary>The numbers are read before the rows: what is committed in between is read twice rather than missed.</summary>
    Kept Look(Kept? earlier)
    {
        var changes = committed.Count<DirectoryChanged>();
        using var db = source.ForLooking();
        var number = db.Set<Revision>().Sum(revision => revision.Number);
        return new(earlier?.Number == number ? earlier.Snapshot : Snapshot.Load(db), number, changes);
    }

    sealed record Kept(Snapshot Snapshot, long Number, long Changes);
}
