using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Ui.Forms;

namespace Ui.Parts;

/// <summary>A page that shows a file without handing it out: to whom it would be handed out, by the same query. Its view shows <see cref="View"/> with <c>_Preview</c>.</summary>
public abstract class FilePreviewPage(Previews previews) : PageModel
{
    /// <summary>Most previews are made within it; for the others the page asks again.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public PreviewView View { get; private set; } = null!;

    /// <summary>Where the file itself is.</summary>
    protected abstract string FileAddress { get; }

    /// <summary>Where this page is.</summary>
    protected abstract string Here { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = await Find(ct);
        if (!found.Succeeded) return this.Refuse(found);

        Response.Headers.CacheControl = "no-store";
        View = new(found.Value, await previews.Of(found.Value, Patience, ct), FileAddress, Here);
        return Page();
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken ct)
    {
        var found = await Find(ct);
        if (!found.Succeeded) return this.Refuse(found);

        previews.Again(found.Value);
        return LocalRedirect(Here);
    }

    /// <summary>The file, or why this reader does not get it.</summary>
    protected abstract Task<Result<Attachment>> Find(CancellationToken ct);
}
