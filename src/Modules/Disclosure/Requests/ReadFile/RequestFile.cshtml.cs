using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.Requests;

/// <summary>Gives an officer a file of a request that is his or hers to see.</summary>
[ForStaff]
sealed class RequestFilePage(Queries queries) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid file, CancellationToken ct)
    {
        var read = await queries.Ask<ReadRequest, RequestSheet>(new(RequestId.From(id)), ct);
        if (!read.Succeeded) return this.Refuse(read);
        return read.Value.Files.FirstOrDefault(one => one.Id.Value == file) is { } wanted ? new FileDownload(wanted) : NotFound();
    }
}
