using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.Requests;

/// <summary>One page of the preview of a request's file.</summary>
[ForStaff]
sealed class RequestPagePicturePage(Queries queries) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid file, int number, CancellationToken ct)
    {
        var read = await new FileWanted(id, file).From(queries, ct);
        return read.Succeeded ? new PagePicture(read.Value.File, number) : this.Refuse(read);
    }
}
