using Desk.Columns;
using Matters.Contracts;
using Platform.Time;
using Ui.Marks;

namespace Desk.Lists;

/// <summary>A list as a table for a spreadsheet: number, title and the columns that the officer sees.</summary>
static class LineTableFile
{
    public static async IAsyncEnumerable<IReadOnlyList<string>> Of(DeskList list, IReadOnlyList<ListColumn> columns, IAsyncEnumerable<MatterLine> lines, HouseZone zone)
    {
        yield return ["编号", "名称", .. columns.Select(column => column.Name(list.When))];
        await foreach (var line in lines) yield return [line.Number, line.Title, .. columns.Select(column => Cell(column, line, zone))];
    }

    static string Cell(ListColumn column, MatterLine line, HouseZone zone) => column switch
    {
        ListColumn.Kind => line.KindName,
        ListColumn.Applicant => line.Applicant ?? "",
        ListColumn.Step => line.Step,
        ListColumn.Lead => line.LeadName,
        ListColumn.Holder => line.Holder,
        ListColumn.Sender => line.SentBy,
        ListColumn.State => MatterWords.Of(line.State),
        ListColumn.At => zone.Minute(line.At),
        ListColumn.Due => (line.DueOn is { } due ? Dates.Day(due) : "") + (line.Estimated ? "（估算）" : ""),
        _ => line.AtRest is { Length: > 0 } rest ? rest : $"{line.Light.Name()} {line.Left()}".TrimEnd(),
    };
}
