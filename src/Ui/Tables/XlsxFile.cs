using System.Data;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Ui.Tables;

/// <summary>A table as a workbook of one sheet. Every cell is text, so that a number keeps its zeros and nothing that was typed becomes a formula.</summary>
public static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static readonly OpenXmlConfiguration Plain = new() { AutoFilter = true, FastMode = true };

    /// <param name="rows">The first one names the columns, each name once.</param>
    public static byte[] Of(string sheet, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var table = new DataTable();
        using var lines = rows.GetEnumerator();
        lines.MoveNext();
        foreach (var name in lines.Current) table.Columns.Add(name, typeof(string));
        while (lines.MoveNext()) table.Rows.Add([.. lines.Current]);

        using var file = new MemoryStream();
        file.SaveAs(table, sheetName: sheet, configuration: Plain);
        return file.ToArray();
    }

    /// <summary>The same of a table that is too long for memory.</summary>
    public static async Task Write(Stream file, string sheet, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken ct)
    {
        await using var lines = rows.GetAsyncEnumerator(ct);
        await lines.MoveNextAsync();
        var names = lines.Current;
        if (await lines.MoveNextAsync()) await file.SaveAsAsync(Rest(names, lines), sheetName: sheet, configuration: Plain, cancellationToken: ct);
        else await file.WriteAsync(Of(sheet, [names]), ct);
    }

    static async IAsyncEnumerable<Dictionary<string, object>> Rest(IReadOnlyList<string> names, IAsyncEnumerator<IReadOnlyList<string>> lines)
    {
        do yield return names.Zip(lines.Current, (name, text) => (name, text)).ToDictionary(cell => cell.name, cell => (object)cell.text);
        while (await lines.MoveNextAsync());
    }
}
