using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Personal.Drafts;

/// <summary>The row policy of drafts: one's own, in whatever post.</summary>
sealed class OwnDrafts(AppDb db, CurrentActor current)
{
    public AppDb Db => db;

    public IQueryable<Draft> All
    {
        get
        {
            var me = current.Actor.Person;
            return db.Set<Draft>().Where(draft => draft.Person == me);
        }
    }

    public Task<Draft?> Find(DraftId id, CancellationToken ct) => All.SingleOrDefaultAsync(draft => draft.Id == id, ct);
}
