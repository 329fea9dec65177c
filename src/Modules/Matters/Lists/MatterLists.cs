using Matters.Cases;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Matters.Lists;

/// <summary>An officer's list as far as it is narrowed, for whatever is asked of it: a page, a count, its filters, a file.</summary>
sealed class MatterLists(AppDb db, CurrentActor current, HouseTime time)
{
    readonly Dictionary<(MatterList, MatterSearch), MergedList> found = [];

    /// <summary>The same one throughout a request, so that a list, its filters and its number in the menu are counted once and cannot differ. Null for whoever is no officer, and so has no lists.</summary>
    public MergedList? Find(MatterList list, MatterSearch search)
    {
        if (MatterReach.Self(current.Actor) is not { } me) return null;
        if (found.TryGetValue((list, search), out var known)) return known;
        return found[(list, search)] = MergedList.Of(list, new ListSources(current.Actor, me, new Runs(current.Actor, me, new MatterSought(search, time.Now, db), db)));
    }
}
