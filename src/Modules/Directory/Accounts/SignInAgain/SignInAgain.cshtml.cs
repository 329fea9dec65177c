using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Drafts;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

/// <summary>Takes a form that came after the end of a session, and gives it back to its owner: at once where he or she has signed in meanwhile, else after that.</summary>
/// <remarks>What it takes is sealed by the house for one person. A token of the browser's would be of another session by now.</remarks>
[OpenToPublic, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
sealed class SignInAgainPage(Sessions sessions, ReturningForms forms) : PageModel
{
    [BindProperty(Name = FormKeeping.FieldName)] public string? Kept { get; set; }

    public SignInForm Form => new(Kept, Waits: sessions.HasBegun);

    public IActionResult OnGet() => LocalRedirect(Addresses.SignIn);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!sessions.HasBegun) return Page();

        var returned = await forms.Return(Kept, ct);
        return returned.Succeeded ? LocalRedirect(returned.Value ?? Addresses.Desk) : this.Refuse(returned);
    }
}
