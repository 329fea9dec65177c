using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Matters.Lists;

/// <summary>An officer's list as far as it is narrowed, for whatever is asked of it: a page, a count, its filters, a file.</summary>
sealed class MatterLists(AppDb db, CurrentActor current, HouseTime time)
{
    readonly Dictionary<MatterList, CappedCount> counted = [];

    /// <summary>Null for whoever is no officer, and so has no lists.</summary>
    public MergedList? Find(MatterList list, MatterSearch search) => current.Actor.Person is { } me
        ? MergedList.Of(list, new ListSources(current.Actor, me, new Runs(current.Actor, me, new MatterSought(search, time.Now, db), db)))
        : null;

    /// <summary>A whole list is counted once for a request: its page and its number in the menu cannot differ.</summary>
    public async Task<CappedCount> Count(MatterList list, MatterSearch search, MergedList found, CancellationToken ct)
    {
        if (search != MatterSearch.None) return await found.Count(ct);
        return counted.TryGetValue(list, out var known) ? known : counted[list] = await found.Count(ct);
    }
}
