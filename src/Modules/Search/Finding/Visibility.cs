using Platform.Commands;
using Search.Contracts;
using Search.Words;

namespace Search.Finding;

/// <summary>What the present actor may find: the sieve that goes with every question to the index, and the row policies that are asked about every answer.</summary>
sealed class Visibility(CurrentActor current, IEnumerable<ISearchSource> sources)
{
    readonly Dictionary<string, ISearchSource> byKey = sources.ToDictionary(source => source.Key);

    /// <summary>What every question to the index must ask besides: no condition for whoever may find everything; null when there is nothing that the actor may find.</summary>
    public IReadOnlyList<Wanted>? Sieve()
    {
        if (byKey.Values.All(source => source.ReachOf(current.Actor).IsEverything)) return [];

        var open = byKey.Values.Select(OfSource).OfType<Wanted>().ToList();
        return open.Count == 0 ? null : [new AnyOf(open)];
    }

    /// <summary>Only those that the actor may see, in the same order. A thing that was withdrawn a moment ago is gone, whatever the index says.</summary>
    public async Task<List<Found>> See(IReadOnlyList<Found> found, CancellationToken ct)
    {
        var visible = new HashSet<(string, Guid)>();
        foreach (var ofSource in found.GroupBy(one => one.Source).Where(same => byKey.ContainsKey(same.Key)))
        {
            var seen = await byKey[ofSource.Key].Visible([.. ofSource.Select(one => one.Thing)], ct);
            visible.UnionWith(seen.Select(thing => (ofSource.Key, thing)));
        }

        return [.. found.Where(one => visible.Contains((one.Source, one.Thing)))];
    }

    public string AddressOf(Found found) => byKey[found.Source].AddressOf(found.Thing);

    AllOf? OfSource(ISearchSource source)
    {
        var reach = source.ReachOf(current.Actor);
        if (reach.IsNothing) return null;

        var mark = new Term(Marks.Source(source.Key));
        return reach.IsEverything ? new([mark]) : new([mark, new AnyOf([.. reach.Tokens.Select(token => new Term(token.Text))])]);
    }
}
