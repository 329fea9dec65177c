using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Personal.Own;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Personal.Drafts;

/// <summary>What one has typed and not sent yet (草稿).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class DraftsPage(Queries queries) : PageModel
{
    [BindProperty(Name = "p", SupportsGet = true)] public int Number { get; set; }

    public OwnPage<DraftLine> Found { get; private set; } = null!;

    /// <summary>The one that was kept just now.</summary>
    public DraftLine? Kept { get; private set; }

    public string Address(string? page) => Sought.Address(PersonalAddress.Drafts, ("p", page));

    public async Task<IActionResult> OnGetAsync(Guid? kept, CancellationToken ct)
    {
        var found = await queries.Ask<ListDrafts, OwnPage<DraftLine>>(new(Number), ct);
        if (!found.Succeeded) return this.Refuse(found);

        Found = found.Value;
        Kept = Found.Lines.FirstOrDefault(draft => draft.Id.Value == kept);
        return Page();
    }
}
