using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

[ForStaff]
sealed class ChangePasswordPage(ChangingPassword changing, PasswordRules rules, PasswordDetour detour) : PageModel
{
    [BindProperty] public string? OldPassword { get; set; }

    [BindProperty] public string? Password { get; set; }

    [BindProperty] public string? Repeated { get; set; }

    public string Rule => rules.Words;

    /// <summary>Why nothing else can be done before.</summary>
    public string? First => Session.Of(User) is { } session ? detour.Reason(session) : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var changed = await changing.Change(OldPassword, Password, Repeated, Sitting.Of(HttpContext), ct);
        if (!changed.Succeeded) return this.Refuse(changed);

        await Sessions.End(HttpContext);
        return LocalRedirect(Addresses.SignIn);
    }
}
