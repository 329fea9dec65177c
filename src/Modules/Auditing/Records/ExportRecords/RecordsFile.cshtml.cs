using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Tables;

namespace Auditing.Records;

/// <summary>Gives the audit, as far as it is narrowed, as a file for a spreadsheet.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class RecordsFilePage(Queries queries, HouseTime time, HouseZone zone, Wording wording) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Form { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "")] public RecordFilter Filter { get; set; } = new();

    /// <summary>The list as it was narrowed, to narrow it further.</summary>
    public string Back => Filter.Address(AuditAddress.Records, null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!TableFile.IsForm(Form)) return NotFound();
        if (Filter.LeaveOutWrong(ModelState, wording) is { Count: > 0 } wrong) return this.RefuseFile(wrong);
        var answer = await queries.Ask<ExportRecords, RecordExport>(new(Filter.Search), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        return await this.GiveTable(Form, "操作记录", time.Today, RecordTable.Of(answer.Value.Lines, zone), ct);
    }
}
