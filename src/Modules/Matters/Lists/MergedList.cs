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
        if (overlap) return (await Different(enough, ct)).Count;

        var count = 0;
        foreach (var run in runs)
        {
            if (count < enough) count += await run.Ones.Take(enough - count).CountAsync(ct);
        }

        return count;
    }

    /// <summary>What filters ask of the list's matters, of no more than so many.</summary>
    public async Task<IReadOnlyList<FacetRow>> Facets(IQueryable<Matter> matters, int most, DateTimeOffset now, CancellationToken ct)
    {
        if (overlap)
        {
            var ids = (await Different(most, ct)).Take(most).ToList();
            return await FacetRow.Of(matters.Where(matter => EF.Parameter(ids).Contains(matter.Id)), now).ToListAsync(ct);
        }

        var rows = new List<FacetRow>();
        foreach (var run in runs)
        {
            var missing = most - rows.Sum(row => row.Count);
            if (missing > 0) rows.AddRange(await FacetRow.Of(run.Matters.Take(missing).Join(matters, id => id, matter => matter.Id, (_, matter) => matter), now).ToListAsync(ct));
        }

        return rows;
    }

    async Task<HashSet<MatterId>> Different(int enough, CancellationToken ct)
    {
        var seen = new HashSet<MatterId>();
        foreach (var run in runs)
        {
            if (seen.Count < enough) seen.UnionWith(await run.Matters.Take(enough).ToListAsync(ct));
        }

        return seen;
    }
}
