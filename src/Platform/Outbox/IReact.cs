namespace Platform.Outbox;

/// <summary>Reacts to an event in a transaction of its own, in which the event is also marked as dealt with: its changes happen once.</summary>
/// <remarks>It may be called again after a crash or a failure; anything it does outside the database must bear that.</remarks>
public interface IReact<TEvent>
    where TEvent : IEvent
{
    Task On(TEvent happened, CancellationToken ct);
}
