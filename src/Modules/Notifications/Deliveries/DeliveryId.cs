using Kernel;

namespace Notifications.Deliveries;

/// <summary>One notification on its way by one channel. Also what the message bears as its own id: a receiver may know a second copy by it.</summary>
readonly record struct DeliveryId(Guid Value) : IId<DeliveryId>
{
    public static DeliveryId From(Guid value) => new(value);

    public static DeliveryId New() => Id.New<DeliveryId>();

    // For keyset paging: the databases compare keys, so a query must be able to say it.
    public static bool operator <(DeliveryId one, DeliveryId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(DeliveryId one, DeliveryId other) => one.Value.CompareTo(other.Value) > 0;
}
