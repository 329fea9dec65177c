using System.Collections.Concurrent;

namespace Platform.Outbox;

/// <summary>Counts the events committed in this process, by name: what is kept in memory compares the count with the one it was made at, and so shows a change to the very next reader.</summary>
/// <remarks>Events committed by other nodes are not counted: they are learnt from the database.</remarks>
public sealed class CommittedEvents
{
    readonly ConcurrentDictionary<string, long> counts = new(StringComparer.Ordinal);

    public long Count<TEvent>()
        where TEvent : IEvent => counts.GetValueOrDefault(TEvent.Name);

    internal void Add(IEnumerable<string> names)
    {
        foreach (var name in names) counts.AddOrUpdate(name, 1, (_, count) => count + 1);
    }
}
