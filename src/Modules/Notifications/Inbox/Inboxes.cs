using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Notifications.Inbox;

/// <summary>One's own notifications, and how many are unread: the bell and the list ask the same.</summary>
sealed class Inboxes(AppDb db, CurrentActor current)
{
    /// <summary>Every page of the desk asks it.</summary>
    static readonly KnownQuery<Func<AppDb, PersonId?, CancellationToken, Task<int>>> UnreadOf = new(() => EF.CompileAsyncQuery((AppDb db, PersonId? person, CancellationToken ct) =>
        db.Set<InboxItem>().Where(item => item.Person == person && item.ReadAt == null).Take(CappedCount.Cap + 1).Count()));

    public IQueryable<InboxItem> Own
    {
        get
        {
            var person = current.Actor.Person;
            return db.Set<InboxItem>().Where(item => item.Person == person);
        }
    }

    public async Task<CappedCount> Unread(CancellationToken ct) => CappedCount.Of(await UnreadOf.On(db)(db, current.Actor.Person, ct));
}
