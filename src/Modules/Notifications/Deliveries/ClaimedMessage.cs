using Kernel;
using Notifications.Contracts;
using Notifications.Inbox;

namespace Notifications.Deliveries;

/// <summary>A message that this node has taken to send: one delivery, or all of a person's digest.</summary>
sealed record ClaimedMessage(Channel Channel, PersonId Person, string Mobile, RegionCode Region, IReadOnlyList<ClaimedLine> Lines)
{
    public bool IsDigest { get; init; }
}

/// <param name="Link">The live link to a decision, where there is one.</param>
sealed record ClaimedLine(DeliveryId Delivery, string Words, string Address, InboxItemId? Link);
