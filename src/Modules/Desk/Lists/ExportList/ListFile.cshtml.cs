using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;
using Ui.Tables;

namespace Desk.Lists;

/// <summary>Gives a list, as far as it is narrowed, as a file for a spreadsheet.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ListFilePage(Queries queries, HouseTime time, HouseZone zone) : PageModel
{
    [BindProperty(SupportsGet = true)] public string List { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string Form { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "")] public ListFilter Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (DeskLists.Named(List) is not { } list || Form is not ("xlsx" or "csv")) return NotFound();
        var lines = await queries.Ask<ExportMatters, IReadOnlyList<MatterLine>>(new(list.Of, Filter.Search), ct);
        if (!lines.Succeeded) return this.Refuse(lines);
        var setUp = await queries.Ask<ReadSetUp, ListSetUp>(new(list.Of), ct);
        if (!setUp.Succeeded) return this.Refuse(setUp);

        var table = LineTableFile.Of(list, setUp.Value.Columns, lines.Value, zone);
        var name = $"{list.Name}-{Dates.Day(time.Today)}.{Form}";
        return Form == "csv" ? File(CsvFile.Of(table), CsvFile.ContentType, name) : File(XlsxFile.Of(list.Name, table), XlsxFile.ContentType, name);
    }
}
