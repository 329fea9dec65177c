using Kernel;
using Notifications.Deliveries;

namespace Notifications.Channels;

/// <summary>What one person gets in one piece.</summary>
/// <param name="Id">The same each time it is tried.</param>
/// <param name="To">As <see cref="IChannel.AddressOf"/> gave it.</param>
sealed record Message(DeliveryId Id, RegionCode Region, string To, string Title, IReadOnlyList<MessageLine> Lines);

/// <param name="Link">Where it leads, with the house's address; null where there is none.</param>
/// <param name="Decides">The link opens a decision that waits for this person.</param>
sealed record MessageLine(string Words, string? Link, bool Decides);
