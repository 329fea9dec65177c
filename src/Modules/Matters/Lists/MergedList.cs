using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Reading;

namespace Matters.Lists;

/// <summary>Several sorted runs as one list.</summary>
/// <param name="overlap">The same matter may stand in several runs, always under the same mark, and is one line.</param>
sealed class MergedList(IReadOnlyList<IListSource> runs, bool newestFirst, bool overlap)
{
    CappedCount? counted;

    public static MergedList Of(MatterList list, ListSources sources)
    {
        var runs = sources.Of(list);
        return new(runs, newestFirst: list is not (MatterList.ToDo or MatterList.Unit), overlap: list == MatterList.All && runs.Count > 1);
    }

    public async Task<List<ListRow>> Page(PageMark? after, int take, CancellationToken ct)
    {
        var rows = new List<ListRow>();
        foreach (var run in runs) rows.AddRange(await run.Page(after, take).ToListAsync(ct));
        if (runs.Count == 1) return rows;

        var sorted = newestFirst
            ? rows.OrderByDescending(row => row.Mark.At).ThenByDescending(row => row.Mark.Id)
            : rows.OrderBy(row => row.Mark.At).ThenBy(row => row.Mark.Id);
        return [.. (overlap ? sorted.DistinctBy(row => row.Matter) : sorted).Take(take)];
    }

    public async Task<CappedCount> Count(CancellationToken ct) => counted ??= await CountNow(ct);

    public async Task<bool> IsLongerThan(int most, CancellationToken ct) => await UpTo(most + 1, ct) > most;

    async Task<CappedCount> CountNow(CancellationToken ct) => CappedCount.Of(await UpTo(CappedCount.Cap + 1, ct));

    /// <summary>Counts no further than is enough.</summary>
    async Task<int> UpTo(int enough, CancellationToken ct)
    {
        if (overlap) return await Different(enough, ct);

        var count = 0;
        foreach (var run in runs)
        {
            if (count < enough) count += await run.Ones.Take(enough - count).CountAsync(ct);
        }

        return count;
    }

    /// <summary>What filters ask of each matter of the list, of no more than so many.</summary>
    public async Task<IReadOnlyList<FacetRow>> Facets(IQueryable<Matter> matters, int most, CancellationToken ct)
    {
        var rows = new List<FacetRow>();
        foreach (var run in runs)
        {
            var missing = most - rows.Count;
            if (missing > 0) rows.AddRange(await run.Matters.Take(missing).Join(matters, id => id, matter => matter.Id, (_, matter) => new FacetRow(matter.Id, matter.Kind, matter.State, matter.Lead, matter.WarnAt, matter.DueAt, matter.SettledAt)).ToListAsync(ct));
        }

        return overlap ? [.. rows.DistinctBy(row => row.Matter)] : rows;
    }

    async Task<int> Different(int enough, CancellationToken ct)
    {
        var seen = new HashSet<MatterId>();
        foreach (var run in runs)
        {
            if (seen.Count < enough) seen.UnionWith(await run.Matters.Take(enough).ToListAsync(ct));
        }

        return seen.Count;
    }
}
