using System.Collections.Concurrent;

namespace Search.Index;

/// <summary>Segments of which this node has found a page that is not what was written.</summary>
sealed class DamagedSegments
{
    readonly ConcurrentDictionary<long, bool> found = new();

    public IReadOnlyList<long> All => [.. found.Keys.Order()];

    public bool Any => !found.IsEmpty;

    public void Note(long segment) => found[segment] = true;

    public void Repaired(long segment) => found.TryRemove(segment, out _);
}
