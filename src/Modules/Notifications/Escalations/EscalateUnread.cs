using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Notifications.Inbox;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Notifications.Escalations;

/// <summary>Tells of notifications that stayed unread too long, once each.</summary>
/// <remarks>Answers how many it has told of.</remarks>
sealed record EscalateUnread : ICommand<int>
{
    public const int AtATime = 200;

    public static Permission Requires => Permission.House;

    public static IQueryable<InboxItem> Due(AppDb db, DateTimeOffset now) => db.Set<InboxItem>().Where(item => item.EscalateAt <= now && item.ReadAt == null);
}

sealed class EscalateUnreadHandler(AppDb db, HouseTime time, INotifications notifications, IDirectory directory, AuditTrail audit) : IHandle<EscalateUnread, int>
{
    public async Task<Result<int>> Handle(EscalateUnread command, CancellationToken ct)
    {
        audit.Subject = "notifications.escalate";
        var late = await EscalateUnread.Due(db, time.Now).OrderBy(item => item.EscalateAt).ThenBy(item => item.Id).Take(EscalateUnread.AtATime).ToListAsync(ct);
        foreach (var item in late)
        {
            notifications.Tell(Of(item));
            item.Escalated();
        }

        return late.Count;
    }

    Notification Of(InboxItem item) => new(
        item.Category, $"unread:{item.Id.Value}", [item.EscalateTo!.Value], new(item.SubjectKind, item.SubjectId, item.Address), $"{directory.Person(item.Person)?.Name}逾时未读：{item.Words}")
    {
        Urgent = item.Urgent,
        Task = item.Task,
    };
}
