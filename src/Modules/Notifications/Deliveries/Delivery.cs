using Kernel;
using Notifications.Contracts;
using Notifications.Inbox;

namespace Notifications.Deliveries;

/// <summary>That one notification is to leave by one channel (发送记录): when, how often it was tried, and why it did not.</summary>
sealed class Delivery
{
    const int LongestReason = 300;

    static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    Delivery()
    {
    }

    public Delivery(InboxItem item, Channel channel, bool digest, DateTimeOffset nextAt, DateTimeOffset now)
    {
        (Id, Item, Person, Category, Channel, Region) = (DeliveryId.New(), item.Id, item.Person, item.Category, channel, item.Region);
        (Digest, NextAt, CreatedAt, Since) = (digest, nextAt, now, now > nextAt ? now : nextAt);
    }

    public DeliveryId Id { get; }

    public InboxItemId Item { get; }

    public PersonId Person { get; }

    public string Category { get; } = "";

    public Channel Channel { get; }

    /// <summary>Goes together with the person's other ones in one message.</summary>
    public bool Digest { get; }

    public DeliveryState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset CreatedAt { get; }

    /// <summary>From when on it is tried: it is given up so long after that.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>When it is tried next; while somebody tries, when it is anybody's again.</summary>
    public DateTimeOffset NextAt { get; private set; }

    /// <summary>When it was sent, given up or dropped.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why the last try failed; without addresses.</summary>
    public string? Reason { get; private set; }

    public RegionCode Region { get; }

    public long Version { get; }

    /// <summary>Taken by one node: the others leave it alone until then.</summary>
    public void Claim(DateTimeOffset until) => (Attempts, NextAt) = (Attempts + 1, until);

    public void Sent(DateTimeOffset at) => (State, EndedAt, Reason) = (DeliveryState.Sent, at, null);

    public void Drop(string why, DateTimeOffset at) => (State, EndedAt, Reason) = (DeliveryState.Dropped, at, why);

    public void GiveUp(string why, DateTimeOffset at) => (State, EndedAt, Reason) = (DeliveryState.Failed, at, Typed.Cut(why, LongestReason));

    /// <summary>1, 2, 4 … 30 minutes, until so long has passed.</summary>
    public void TryLater(string why, DateTimeOffset at, TimeSpan giveUpAfter)
    {
        if (at - Since >= giveUpAfter) GiveUp(why, at);
        else (NextAt, Reason) = (at + Wait(Attempts), Typed.Cut(why, LongestReason));
    }

    /// <summary>An administrator has it tried anew.</summary>
    public void Retry(DateTimeOffset at) => (State, EndedAt, Since, NextAt) = (DeliveryState.Waiting, null, at, at);

    static TimeSpan Wait(int attempts) => attempts is > 0 and <= 5 ? FirstWait * (1 << (attempts - 1)) : LongestWait;
}
