using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Matters.Cases;

/// <summary>Shows a file of a matter without handing it out: to whom it would be handed out, by the same query.</summary>
[ForStaff]
sealed class PreviewMatterFilePage(Queries queries, Previews previews) : PageModel
{
    /// <summary>Most previews are made within it; for the others the page asks again.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "file")] public Guid FileOfMatter { get; set; }

    public new Attachment File { get; private set; } = null!;

    public PreviewView View { get; private set; } = null!;

    public string Matter => MatterAddress.Of(new MatterId(Id));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Response.Headers.CacheControl = "no-store";
        var (id, file) = (new MatterId(Id), new FileId(FileOfMatter));
        View = new(File, await previews.Of(File, Patience, ct), MatterAddress.FileOf(id, file), MatterAddress.PreviewOf(id, file));
        return Page();
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        previews.Again(File);
        return LocalRedirect(MatterAddress.PreviewOf(new(Id), new(FileOfMatter)));
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadMatterFile, Attachment>(new(new(Id), new(FileOfMatter)), ct);
        if (!read.Succeeded) return this.Refuse(read);

        File = read.Value;
        return null;
    }
}
