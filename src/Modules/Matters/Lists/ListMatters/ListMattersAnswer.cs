using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Matters.Lists;

sealed class ListMattersAnswer(AppDb db, MatterLists lists, HouseTime time, Lines lines, MatterNames names) : IAnswer<ListMatters, MatterPage>
{
    const int MostLines = 100;

    /// <summary>Of a list that is too long to be counted so many matters name the choices of its filters.</summary>
    const int EnoughToName = 250;

    public async Task<Result<MatterPage>> Answer(ListMatters query, CancellationToken ct)
    {
        if (lists.Find(query.List, query.Search) is not { } list) return CommandRefusals.NotPermitted;

        var total = await list.Count(ct);
        var facets = query.Facets ? await Facets(query, ct) : null;
        var take = Math.Clamp(query.Take, 0, MostLines);
        if (take == 0 || total.Value == 0) return new MatterPage([], total, null) { Facets = facets };

        var rows = await list.Page(PageMark.Read(query.After), take + 1, ct);
        var page = rows.Take(take).ToList();
        return new MatterPage(await lines.Of(page, ct), total, rows.Count > take ? page[^1].Mark.ToString() : null) { Facets = facets };
    }

    /// <summary>Of the list as the words alone narrow it, so that each filter's choices can be counted under the others.</summary>
    async Task<MatterFacets> Facets(ListMatters query, CancellationToken ct)
    {
        var all = lists.Find(query.List, query.Search with { Kind = null, State = null, Light = null, Lead = null })!;
        var isWhole = !(await all.Count(ct)).IsCapped;
        var rows = await all.Facets(db.Set<Matter>().AsNoTracking(), isWhole ? CappedCount.Cap : EnoughToName, time.Now, ct);
        return new Facets(rows, isWhole, query.Search, names).Choices();
    }
}
