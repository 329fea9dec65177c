using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Tables;

namespace Disclosure.Requests;

/// <summary>Gives the list, as far as it is narrowed, as a file for a spreadsheet.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class RequestsFilePage(Queries queries, HouseTime time) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Form { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "")] public RequestFilter Filter { get; set; } = new();

    /// <summary>The list as it was narrowed, to narrow it further.</summary>
    public string Back => Filter.Address(DisclosureAddress.Requests, null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!TableFile.IsForm(Form)) return NotFound();
        if (RequestFilter.Wrong(ModelState) is { Count: > 0 } wrong) return this.RefuseFile(wrong);
        var answer = await queries.Ask<ExportRequests, RequestExport>(new(Filter.Search), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        return await this.GiveTable(Form, "依申请公开", time.Today, RequestListTable.Of(answer.Value.Lines), ct);
    }
}
