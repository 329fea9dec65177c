using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Personal.Documents;

/// <summary>Shows one of the officer's own documents in the page.</summary>
[ForStaff]
sealed class PreviewDocumentPage(Queries queries, Previews previews) : PageModel
{
    /// <summary>Most previews are made within it; for the others the page asks again.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public DocumentSheet Sheet { get; private set; } = null!;

    public PreviewView View { get; private set; } = null!;

    string Here => PersonalAddress.PreviewOf(Sheet.Document.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Response.Headers.CacheControl = "no-store";
        View = new(Sheet.File, await previews.Of(Sheet.File, Patience, ct), PersonalAddress.FileOf(Sheet.Document.Id), Here);
        return Page();
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        previews.Again(Sheet.File);
        return LocalRedirect(Here);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadDocument, DocumentSheet>(new(PersonalDocumentId.From(Id)), ct);
        if (!read.Succeeded) return this.Refuse(read);

        Sheet = read.Value;
        return null;
    }
}
