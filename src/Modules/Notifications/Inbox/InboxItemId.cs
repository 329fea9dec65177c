using Kernel;

namespace Notifications.Inbox;

/// <summary>One notification of one person.</summary>
readonly record struct InboxItemId(Guid Value) : IId<InboxItemId>
{
    public static InboxItemId From(Guid value) => new(value);

    // For keyset paging: the databases compare keys, so a query must be able to say it.
    public static bool operator <(InboxItemId one, InboxItemId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(InboxItemId one, InboxItemId other) => one.Value.CompareTo(other.Value) > 0;
}
