using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Matters.Lists;

sealed class ListMattersAnswer(AppDb db, CurrentActor current, HouseTime time, Lines lines) : IAnswer<ListMatters, MatterPage>
{
    const int MostLines = 100;

    public async Task<Result<MatterPage>> Answer(ListMatters query, CancellationToken ct)
    {
        if (current.Actor.Person is not { } me) return CommandRefusals.NotPermitted;

        var runs = new Runs(current.Actor, me, new MatterSought(query.Search, time.Now, db), db);
        var list = MergedList.Of(query.List, new ListSources(current.Actor, me, runs));
        var total = await list.Count(ct);
        var take = Math.Clamp(query.Take, 0, MostLines);
        if (take == 0 || total.Value == 0) return new MatterPage([], total, null);

        var rows = await list.Page(PageMark.Read(query.After), take + 1, ct);
        var page = rows.Take(take).ToList();
        return new MatterPage(await lines.Of(page, ct), total, rows.Count > take ? page[^1].Mark.ToString() : null);
    }
}
