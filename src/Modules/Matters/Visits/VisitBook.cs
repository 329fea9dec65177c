using System.Collections.Concurrent;
using Kernel;
using Matters.Contracts;

namespace Matters.Visits;

/// <summary>Who has opened which matter's page on this node, until it is written down: a page waits for nothing, and a person opens a matter once a day.</summary>
/// <remarks>What a crash takes away is a few seconds' openings: an opening is a courtesy, no proof.</remarks>
sealed class VisitBook
{
    /// <summary>More are not kept while the storage is away.</summary>
    const int Most = 20_000;

    readonly ConcurrentDictionary<(MatterId, PersonId), Opening> waiting = new();
    readonly ConcurrentDictionary<(MatterId, PersonId), DateOnly> written = new();

    public void Note(Opening opening)
    {
        var key = (opening.Matter, opening.Person);
        if (waiting.Count >= Most || (written.TryGetValue(key, out var day) && day >= opening.On)) return;

        waiting.TryAdd(key, opening);
    }

    public IReadOnlyList<Opening> Waiting(int most) => [.. waiting.Values.Take(most)];

    /// <summary>They stand in the database.</summary>
    public void Written(IReadOnlyList<Opening> openings)
    {
        if (written.Count >= Most) written.Clear();
        foreach (var opening in openings)
        {
            written[(opening.Matter, opening.Person)] = opening.On;
            waiting.TryRemove((opening.Matter, opening.Person), out _);
        }
    }
}

/// <summary>A matter's page was opened.</summary>
sealed record Opening(MatterId Matter, PersonId Person, UnitId? Unit, DateTimeOffset At, DateOnly On, RegionCode Region);
