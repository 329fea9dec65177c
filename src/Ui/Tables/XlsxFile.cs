using System.Data;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Ui.Tables;

/// <summary>A table as a workbook of one sheet. Days and times are what a spreadsheet takes for such; all else is text, so that a number keeps its zeros and nothing that was typed becomes a formula.</summary>
public static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static async Task Write(Stream file, string sheet, Table table, CancellationToken ct)
    {
        await using var rows = table.Rows.GetAsyncEnumerator(ct);
        // The writer takes the names of the columns from the first row: without one it would write an empty sheet.
        object content = await rows.MoveNextAsync() ? Rest(table.Columns, rows) : Empty(table.Columns);
        await file.SaveAsAsync(content, sheetName: sheet, configuration: Shape(table.Columns), cancellationToken: ct);
    }

    static OpenXmlConfiguration Shape(IReadOnlyList<TableColumn> columns) =>
        new() { AutoFilter = true, FastMode = true, DynamicColumns = [.. columns.Where(column => column.Content != ColumnContent.Text).Select(Shown)] };

    static DynamicExcelColumn Shown(TableColumn column) => column.Content switch
    {
        ColumnContent.Days => new(column.Name) { Format = "yyyy-mm-dd", Width = 12 },
        ColumnContent.Minutes => new(column.Name) { Format = "yyyy-mm-dd hh:mm", Width = 17 },
        _ => new(column.Name) { Format = "yyyy-mm-dd hh:mm:ss", Width = 20 },
    };

    static DataTable Empty(IReadOnlyList<TableColumn> columns)
    {
        var empty = new DataTable();
        foreach (var column in columns) empty.Columns.Add(column.Name, typeof(string));
        return empty;
    }

    static async IAsyncEnumerable<Dictionary<string, object>> Rest(IReadOnlyList<TableColumn> columns, IAsyncEnumerator<IReadOnlyList<TableCell>> rows)
    {
        do yield return columns.Zip(rows.Current, (column, cell) => (column.Name, cell)).ToDictionary(one => one.Name, one => one.cell.Moment ?? (object)one.cell.Text);
        while (await rows.MoveNextAsync());
    }
}
