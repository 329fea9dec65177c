using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Time;

namespace Notifications.Inbox;

/// <summary>Marks one of one's own notifications as read, and tells where it leads: what is there then asks its own row policy.</summary>
sealed record OpenItem(InboxItemId Item) : ICommand<string>
{
    public static Permission Requires => Permission.Staff;
}

sealed class OpenItemHandler(Inboxes inboxes, HouseTime time, AuditTrail audit) : IHandle<OpenItem, string>
{
    public async Task<Result<string>> Handle(OpenItem command, CancellationToken ct)
    {
        audit.Subject = $"notification:{command.Item.Value}";
        if (await inboxes.Own.SingleOrDefaultAsync(item => item.Id == command.Item, ct) is not { } item) return CommandRefusals.NotFound;

        item.Read(time.Now);
        return item.Address;
    }
}
