using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Drafts;
using Ui.Forms;
using Ui.Gate;

namespace Personal.Drafts;

/// <summary>A draft by itself, without its form.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class DraftPage(UseCases useCases, Queries queries) : PageModel
{
    public DraftSheet Sheet { get; private set; } = null!;

    public static string FormOf(string page, DraftId draft) => DraftSlip.AddressOf(page, draft.Value);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var read = await queries.Ask<ReadDraft, DraftSheet>(new(DraftId.From(id)), ct);
        if (!read.Succeeded) return this.Refuse(read);

        Sheet = read.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var dropped = await useCases.Run<DropDraft, Done>(new(DraftId.From(id)), ct);
        return dropped.Succeeded ? LocalRedirect(PersonalAddress.Drafts) : this.Refuse(dropped);
    }
}
