using Calendar.Contracts;
using Kernel;
using Microsoft.Extensions.Options;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Ledgers;

namespace Notifications.Inbox;

/// <summary>Puts notifications into people's inboxes, one row each. What becomes of them by other channels is decided after the commit.</summary>
sealed class Telling(Ledger ledger, Acting acting, IWorkCalendars calendars, Categories categories, IOptions<NotificationSettings> settings) : INotifications
{
    const int LongestWords = 300;

    static readonly Statement InsertItem = new(
        """
        INSERT INTO notifications_inbox_item (id, person, category, key, subject_kind, subject_id, address, words, task, urgent, at, escalate_to, escalate_at, region)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (person, key) DO NOTHING
        """, 14);

    static readonly Statement InsertLink = Statement.Insert("notifications_decision_link", "id", "person", "decision", "address", "expires_at", "region");

    public void Tell(Notification notification)
    {
        if (categories.Find(notification.Category) is null) throw new ArgumentException($"No module declares the category {notification.Category}.", nameof(notification));

        foreach (var person in notification.To.Distinct())
        {
            var id = Id.New<InboxItemId>();
            Insert(id, person, notification);
            if (notification.Decision is { } decision)
                ledger.Append(InsertLink, id.Value, person.Value, decision, notification.About.Address, acting.Now.AddDays(settings.Value.DecisionLinkDays), acting.Actor.Region);
        }
    }

    void Insert(InboxItemId id, PersonId person, Notification told)
    {
        var (about, at) = (told.About, told.At ?? acting.Now);
        var escalation = told.Escalation is { } to && to.To != person ? to : null;
        ledger.Append(InsertItem,
            id.Value, person.Value, told.Category, told.Key, about.Kind, about.Id, about.Address, Typed.Cut(told.Words, LongestWords), told.Task ?? told.Decision, told.Urgent, at,
            escalation?.To.Value, escalation is null ? null : EscalatedAt(escalation, at), acting.Actor.Region);
    }

    DateTimeOffset? EscalatedAt(Escalation escalation, DateTimeOffset from)
    {
        var calendar = calendars.For(acting.Actor.Region);
        var clock = Clock.Start(DateOnly.FromDateTime(calendar.LocalOf(from)), from, escalation.After, "通知未读");
        return clock.Succeeded ? clock.Value.DueOn(calendar)?.Instant : null;
    }
}
