using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Notifications.Inbox;

/// <summary>One's own notifications, and how many are unread: the bell and the list ask the same.</summary>
sealed class Inboxes(AppDb db, CurrentActor current)
{
    public IQueryable<InboxItem> Own
    {
        get
        {
            var person = current.Actor.Person;
            return db.Set<InboxItem>().Where(item => item.Person == person);
        }
    }

    public async Task<CappedCount> Unread(CancellationToken ct) =>
        CappedCount.Of(await Own.Where(item => item.ReadAt == null).Take(CappedCount.Cap + 1).CountAsync(ct));
}
