using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Marks;

namespace Ui.Tables;

/// <summary>A table as the file that a page gives: a workbook, or comma-separated values.</summary>
public static class TableFile
{
    public const string Workbook = "xlsx";
    public const string Values = "csv";

    public static bool IsForm(string form) => form is Workbook or Values;

    /// <summary>Written whole before the first byte of it leaves.</summary>
    /// <param name="form">One of the two.</param>
    /// <param name="title">Of the sheet, and the beginning of the file's name.</param>
    /// <param name="day">On which it is given.</param>
    public static async Task<FileStreamResult> GiveTable(this PageModel page, string form, string title, DateOnly day, Table table, CancellationToken ct)
    {
        var isWorkbook = form == Workbook;
        var file = await SpooledFile.Of(file => isWorkbook ? XlsxFile.Write(file, title, table, ct) : CsvFile.Write(file, table, ct));
        return page.File(file, isWorkbook ? XlsxFile.ContentType : CsvFile.ContentType, $"{title}-{Dates.Day(day)}.{form}");
    }
}
