using Notifications.Contracts;

namespace Matters.Contracts;

/// <summary>A matter as that which people are notified of.</summary>
public static class MatterSubject
{
    public const string Kind = "matter";

    /// <param name="address">The page that it leads to; the matter's own unless said otherwise.</param>
    public static Subject Of(MatterId id, string? address = null) => new(Kind, id.Value, address ?? MatterAddress.Of(id));
}
