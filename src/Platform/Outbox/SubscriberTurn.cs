namespace Platform.Outbox;

/// <summary>One subscriber's part of a round of delivery. When a reaction takes too long it ends: the rest waits for the next round, and the other subscribers do not wait for it.</summary>
sealed class SubscriberTurn
{
    public bool IsOver { get; private set; }

    public void End() => IsOver = true;
}
