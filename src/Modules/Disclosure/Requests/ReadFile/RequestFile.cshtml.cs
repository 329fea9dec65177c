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
        var read = await new FileWanted(id, file).From(queries, ct);
        return read.Succeeded ? new FileDownload(read.Value.File) : this.Refuse(read);
    }
}
