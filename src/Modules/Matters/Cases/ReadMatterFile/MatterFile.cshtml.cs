using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Matters.Cases;

/// <summary>Gives an officer a file of a matter that is his or hers to see.</summary>
[ForStaff]
sealed class MatterFilePage(Queries queries) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid file, CancellationToken ct)
    {
        var read = await queries.Ask<ReadMatterFile, Attachment>(new(MatterId.From(id), FileId.From(file)), ct);
        return read.Succeeded ? new FileDownload(read.Value) : this.Refuse(read);
    }
}
