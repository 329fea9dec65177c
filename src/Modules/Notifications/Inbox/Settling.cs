using Kernel;
using Notifications.Contracts;
using Platform.Ledgers;
using Platform.Time;

namespace Notifications.Inbox;

sealed class Settling(Ledger ledger, SightBook sights, HouseTime time) : IInbox
{
    static readonly Statement ReadAll = new("UPDATE notifications_inbox_item SET read_at = $2 WHERE task = $1 AND read_at IS NULL", 2);

    public void Settle(string task) => ledger.Append(ReadAll, task, time.Now);

    public void Seen(PersonId person, string kind, Guid id) => sights.Note(new(person, kind, id, time.Now));
}
