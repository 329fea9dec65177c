using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;
using Ui.Tables;

namespace Disclosure.Requests;

/// <summary>Gives the list, as far as it is narrowed, as a file for a spreadsheet.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class RequestsFilePage(Queries queries, HouseTime time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")] public RequestFilter Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var answer = await queries.Ask<ExportRequests, IReadOnlyList<RequestLine>>(new(Filter.Search), ct);
        return answer.Succeeded
            ? File(CsvFile.Of(RequestListTable.Of(answer.Value)), CsvFile.ContentType, $"依申请公开-{Dates.Day(time.Today)}.csv")
            : this.Refuse(answer);
    }
}
