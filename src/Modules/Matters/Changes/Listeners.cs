using System.Collections.Concurrent;

namespace Matters.Changes;

/// <summary>The open pages of this node. It is the only thing of a user that a node keeps in memory, and ends with the connection.</summary>
sealed class Listeners
{
    readonly ConcurrentDictionary<Listener, byte> open = new();

    public bool IsEmpty => open.IsEmpty;

    public void Add(Listener listener) => open[listener] = 0;

    public void Remove(Listener listener) => open.TryRemove(listener, out _);

    public void Tell(Concerned change)
    {
        foreach (var listener in open.Keys)
        {
            if (listener.Concerned(change)) listener.Tell();
        }
    }
}
