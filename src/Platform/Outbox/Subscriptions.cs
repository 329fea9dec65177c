namespace Platform.Outbox;

/// <summary>Every reaction in the house, by the event's name.</summary>
sealed class Subscriptions(IEnumerable<Subscription> all)
{
    readonly ILookup<string, Subscription> byEvent = all.ToLookup(subscription => subscription.Event);

    public IEnumerable<Subscription> To(string eventName) => byEvent[eventName];
}
