using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

/// <summary>Takes a POST; whoever follows the address by hand is only led home.</summary>
[OpenToPublic]
sealed class SignOutPage(UseCases useCases, EndedSessions ended, CurrentActor current) : PageModel
{
    public IActionResult OnGet() => LocalRedirect(Addresses.Home);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (current.Actor.Kind == ActorKind.Officer) await useCases.Run<RecordSignOut, Done>(new(Session.Of(User)?.Id), ct);
        ended.LookAgain();
        await Sessions.End(HttpContext);
        return LocalRedirect(Addresses.SignIn);
    }
}
