using System.Text;

namespace Ui.Tables;

/// <summary>A table as comma-separated values (RFC 4180), as spreadsheets read them.</summary>
public static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <remarks>A byte order mark stands before it, or a spreadsheet takes the Chinese for something else.</remarks>
    public static async Task Write(Stream file, Table table, CancellationToken ct)
    {
        await using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(Row(table.Columns.Select(column => column.Name)).AsMemory(), ct);
        await foreach (var row in table.Rows.WithCancellation(ct)) await writer.WriteAsync(Row(row.Select(cell => cell.Text)).AsMemory(), ct);
    }

    static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>What an applicant typed must not become a formula in an officer's spreadsheet.</summary>
    static string Cell(string text)
    {
        var plain = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + text : text;
        return plain.AsSpan().IndexOfAny("\",\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
