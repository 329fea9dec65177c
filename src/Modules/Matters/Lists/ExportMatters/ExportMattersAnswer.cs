using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Reading;

namespace Matters.Lists;

sealed class ExportMattersAnswer(MatterLists lists, Lines lines) : IAnswer<ExportMatters, IReadOnlyList<MatterLine>>
{
    const int AtATime = 500;

    public async Task<Result<IReadOnlyList<MatterLine>>> Answer(ExportMatters query, CancellationToken ct)
    {
        if (lists.Find(query.List, query.Search) is not { } list) return CommandRefusals.NotPermitted;

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
