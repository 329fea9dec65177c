using Microsoft.Extensions.Options;
using Notifications.Channels;
using Notifications.Choices;
using Notifications.Contracts;
using Notifications.Inbox;

namespace Notifications.Deliveries;

/// <summary>By which channels a notification leaves, and when: the person's choice, the quiet hours, and what the house has set up.</summary>
sealed class DeliveryPlan(IEnumerable<IChannel> channels, Categories categories, QuietTimes quiet, IOptions<NotificationSettings> settings)
{
    public IEnumerable<Delivery> Of(InboxItem item, ChosenBy chosen, DateTimeOffset now)
    {
        // What is old news by now, such as after a house was closed for a week, stays in the system alone.
        if (item.ReadAt is not null || now - item.At >= settings.Value.GiveUpAfter) yield break;

        foreach (var channel in channels.Where(one => one.IsSetUp))
        {
            var pace = PaceOf(item, chosen, channel.Kind);
            if (pace == Pace.Never || channel.AddressOf(item.Person, chosen.MobileOf(item.Person)) is null) continue;

            var digest = pace == Pace.Digest && !item.Urgent;
            yield return new(item, channel.Kind, digest, LeavesAt(item, digest, chosen.RulesOf(item.Person), now), now);
        }
    }

    Pace PaceOf(InboxItem item, ChosenBy chosen, Channel channel) =>
        chosen.PaceOf(item.Person, item.Category, channel) ?? categories.Find(item.Category)?.UsualBy(channel) ?? Pace.Never;

    DateTimeOffset LeavesAt(InboxItem item, bool digest, PersonalRules? rules, DateTimeOffset now) =>
        item.Urgent ? now : digest ? quiet.Morning(now, item.Region) : quiet.After(now, rules, item.Region);
}
