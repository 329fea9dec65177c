using Platform.Time;
using Ui.Tables;

namespace Auditing.Records;

/// <summary>The list as a table, with what proves each line's place in its chain.</summary>
static class RecordTable
{
    static readonly TableColumn[] Head = [new("时间", ColumnContent.Seconds), "操作人", "操作人类别", "操作", "对象", "对象标识", "结果", "说明", "网络地址", "服务器", "校验序号", "校验值", "标识"];

    public static Table Of(IAsyncEnumerable<RecordLine> lines, HouseZone zone) => new(Head, Rows(lines, zone));

    static async IAsyncEnumerable<IReadOnlyList<TableCell>> Rows(IAsyncEnumerable<RecordLine> lines, HouseZone zone)
    {
        await foreach (var line in lines) yield return Cells(line, zone);
    }

    static TableCell[] Cells(RecordLine line, HouseZone zone) =>
    [
        TableCell.Second(zone.LocalOf(line.Record.At)),
        line.Record.Who,
        RecordWords.Of(line.Record.ActorKind),
        line.Action,
        line.Subject,
        line.Record.Subject ?? "",
        RecordWords.Of(line.Record.Outcome),
        line.Detail ?? "",
        line.Record.Address ?? "",
        line.Record.Node,
        $"{line.Record.Position}",
        RecordWords.Hex(line.Record.Digest),
        line.Record.Id.ToString(),
    ];
}
