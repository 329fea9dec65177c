using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Documents;

/// <summary>One page of a document's preview.</summary>
[ForStaff]
sealed class DocumentPagePicturePage(Queries queries) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct)
    {
        var read = await queries.Ask<ReadDocument, DocumentSheet>(new(PersonalDocumentId.From(id)), ct);
        return read.Succeeded ? new PagePicture(read.Value.File, number) : this.Refuse(read);
    }
}
