using Desk.Columns;
using Matters.Contracts;
using Platform.Time;
using Ui.Marks;
using Ui.Tables;

namespace Desk.Lists;

/// <summary>A list as a table for a spreadsheet: number, title and the columns that the officer sees.</summary>
static class LineTableFile
{
    public static Table Of(DeskList list, IReadOnlyList<ListColumn> columns, IAsyncEnumerable<MatterLine> lines, HouseZone zone) =>
        new(["编号", "名称", .. columns.Select(column => new TableColumn(column.Name(list.When), Content(column)))], Rows(columns, lines, zone));

    static async IAsyncEnumerable<IReadOnlyList<TableCell>> Rows(IReadOnlyList<ListColumn> columns, IAsyncEnumerable<MatterLine> lines, HouseZone zone)
    {
        await foreach (var line in lines) yield return [line.Number, line.Title, .. columns.Select(column => Cell(column, line, zone))];
    }

    static ColumnContent Content(ListColumn column) => column switch
    {
        ListColumn.At => ColumnContent.Minutes,
        ListColumn.Due => ColumnContent.Days,
        _ => ColumnContent.Text,
    };

    static TableCell Cell(ListColumn column, MatterLine line, HouseZone zone) => column switch
    {
        ListColumn.Kind => line.KindName,
        ListColumn.Applicant => line.Applicant ?? "",
        ListColumn.Step => line.Step,
        ListColumn.Lead => line.LeadName,
        ListColumn.Holder => line.Holder,
        ListColumn.Sender => line.SentBy,
        ListColumn.State => MatterWords.Of(line.State),
        ListColumn.At => TableCell.Minute(zone.LocalOf(line.At)),
        ListColumn.Due => line is { Estimated: true, DueOn: { } due } ? $"{Dates.Day(due)}（估算）" : TableCell.Day(line.DueOn),
        _ => line.AtRest is { Length: > 0 } rest ? rest : $"{line.Light.Name()} {line.Left()}".TrimEnd(),
    };
}
