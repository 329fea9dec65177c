using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Tables;

namespace Desk.Lists;

/// <summary>Gives a list, as far as it is narrowed, as a file for a spreadsheet: whole, or not at all and then says why.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ListFilePage(Queries queries, HouseTime time, HouseZone zone) : PageModel
{
    [BindProperty(SupportsGet = true)] public string List { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string Form { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "")] public ListFilter Filter { get; set; } = new();

    public DeskList Of { get; private set; } = DeskLists.ToDo;

    /// <summary>The list as it was narrowed, to narrow it further.</summary>
    public string Back => Filter.Address(Of.Href, null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (DeskLists.Named(List) is not { } list || !TableFile.IsForm(Form)) return NotFound();
        Of = list;
        if (ListFilter.Wrong(ModelState) is { Count: > 0 } wrong) return this.RefuseFile(wrong);

        var export = await queries.Ask<ExportMatters, MatterExport>(new(list.Of, Filter.Search), ct);
        if (!export.Succeeded) return this.Refuse(export);
        var setUp = await queries.Ask<ReadSetUp, ListSetUp>(new(list.Of), ct);
        if (!setUp.Succeeded) return this.Refuse(setUp);

        return await this.GiveTable(Form, list.Name, time.Today, LineTableFile.Of(list, setUp.Value.Columns, export.Value.Lines, zone), ct);
    }
}
