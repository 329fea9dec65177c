using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Personal.Own;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Personal.Notes;

/// <summary>One's own notes (便笺).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class NotesPage(Queries queries) : PageModel
{
    [BindProperty(Name = "q", SupportsGet = true)] public string? Text { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)] public int Number { get; set; }

    public OwnPage<NoteLine> Found { get; private set; } = null!;

    public string Address(string? page) => Sought.Address(PersonalAddress.Notes, ("q", Text), ("p", page));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Text = Sought.Text(Text);
        var found = await queries.Ask<ListNotes, OwnPage<NoteLine>>(new(Text, Number), ct);
        if (!found.Succeeded) return this.Refuse(found);

        Found = found.Value;
        return Page();
    }
}
