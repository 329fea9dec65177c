using System.Runtime.CompilerServices;
using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Reading;

namespace Matters.Lists;

sealed class ExportMattersAnswer(MatterLists lists, Lines lines, IOptions<ExportSettings> settings) : IAnswer<ExportMatters, MatterExport>
{
    const int AtATime = 500;

    public async Task<Result<MatterExport>> Answer(ExportMatters query, CancellationToken ct)
    {
        if (lists.Find(query.List, query.Search) is not { } list) return CommandRefusals.NotPermitted;

        var most = settings.Value.MostLines;
        return await list.IsLongerThan(most, ct) ? Refusals.TooLongForAFile(most) : new MatterExport(All(list, ct));
    }

    async IAsyncEnumerable<MatterLine> All(MergedList list, [EnumeratorCancellation] CancellationToken ct)
    {
        for (PageMark? after = null; ;)
        {
            var rows = await list.Page(after, AtATime, ct);
            foreach (var line in await lines.Of(rows, ct)) yield return line;
            if (rows.Count < AtATime) yield break;
            after = rows[^1].Mark;
        }
    }
}
