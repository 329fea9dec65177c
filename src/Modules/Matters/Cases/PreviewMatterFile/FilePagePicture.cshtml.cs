using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Matters.Cases;

/// <summary>One page of a file's preview.</summary>
[ForStaff]
sealed class FilePagePicturePage(Queries queries) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid file, int number, CancellationToken ct)
    {
        var read = await queries.Ask<ReadMatterFile, Attachment>(new(MatterId.From(id), FileId.From(file)), ct);
        return read.Succeeded ? new PagePicture(read.Value, number) : this.Refuse(read);
    }
}
