using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Documents;

/// <summary>Gives an officer one of his or her own documents.</summary>
[ForStaff]
sealed class DocumentFilePage(Queries queries) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var read = await queries.Ask<ReadDocument, DocumentSheet>(new(PersonalDocumentId.From(id)), ct);
        return read.Succeeded ? new FileDownload(read.Value.File) : this.Refuse(read);
    }
}
