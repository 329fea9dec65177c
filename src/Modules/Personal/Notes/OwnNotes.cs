using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Personal.Notes;

/// <summary>The row policy of notes: one's own, in whatever post.</summary>
sealed class OwnNotes(AppDb db, CurrentActor current, AuditTrail audit)
{
    public IQueryable<Note> All
    {
        get
        {
            var me = current.Actor.Person;
            return db.Set<Note>().Where(note => note.Person == me);
        }
    }

    public Task<Note?> Find(NoteId id, CancellationToken ct) => All.SingleOrDefaultAsync(note => note.Id == id, ct);

    /// <summary>Takes one to change it or to throw it away, unless another tab was faster.</summary>
    /// <param name="seen">The version that the form was given out with.</param>
    public async Task<Result<Note>> Take(NoteId id, long seen, CancellationToken ct)
    {
        audit.Subject = $"note:{id}";
        if (await Find(id, ct) is not { } note) return CommandRefusals.NotFound;
        return note.Version == seen ? note : NoteRefusals.ChangedMeanwhile;
    }
}
