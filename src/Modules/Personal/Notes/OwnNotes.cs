using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Personal.Notes;

/// <summary>The row policy of notes: one's own, in whatever post.</summary>
sealed class OwnNotes(AppDb db, CurrentActor current)
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
}
