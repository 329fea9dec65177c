using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Ledgers;

namespace Notifications.Inbox;

/// <summary>Marks all of one's own notifications as read that one has had before one's eyes: ten thousand in one statement.</summary>
/// <param name="Category">Only of this category; null for all.</param>
/// <param name="UpTo">The ticks (UTC) of the newest that was shown; what came since stays unread.</param>
sealed record MarkAllRead(string? Category, long UpTo) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class MarkAllReadHandler(Ledger ledger, Acting acting, AuditTrail audit) : IHandle<MarkAllRead, Done>
{
    static readonly Statement All = new("UPDATE notifications_inbox_item SET read_at = $2 WHERE person = $1 AND read_at IS NULL AND at <= $3", 3);

    static readonly Statement OfCategory = new("UPDATE notifications_inbox_item SET read_at = $2 WHERE person = $1 AND read_at IS NULL AND at <= $3 AND category = $4", 4);

    public Task<Result<Done>> Handle(MarkAllRead command, CancellationToken ct)
    {
        audit.Subject = "notifications.read-all";
        if (acting.Actor.Person is not { } person || command.UpTo < 0 || command.UpTo > acting.Now.UtcTicks) return Task.FromResult<Result<Done>>(CommandRefusals.NotFound);

        var upTo = new DateTimeOffset(command.UpTo, TimeSpan.Zero);
        if (command.Category is { } category) ledger.Append(OfCategory, person.Value, acting.Now, upTo, category);
        else ledger.Append(All, person.Value, acting.Now, upTo);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
