using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Matters.Lists;

sealed class ExportMattersAnswer(AppDb db, CurrentActor current, HouseTime time, Lines lines) : IAnswer<ExportMatters, IReadOnlyList<MatterLine>>
{
    const int AtATime = 500;

    public async Task<Result<IReadOnlyList<MatterLine>>> Answer(ExportMatters query, CancellationToken ct)
    {
        if (current.Actor.Person is not { } me) return CommandRefusals.NotPermitted;

        var list = MergedList.Of(query.List, new ListSources(current.Actor, me, new Runs(current.Actor, me, new MatterSought(query.Search, time.Now, db), db)));
        var table = new List<MatterLine>();
        for (PageMark? after = null; table.Count < ExportMatters.Most;)
        {
            var rows = await list.Page(after, Math.Min(AtATime, ExportMatters.Most - table.Count), ct);
            table.AddRange(await lines.Of(rows, ct));
            if (rows.Count < AtATime) break;
            after = rows[^1].Mark;
        }

        return table;
    }
}
