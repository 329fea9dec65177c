using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Notifications.DecisionLinks;

/// <summary>Opens the decision that a mail asks for. Whoever is not signed in signs in first and is led back here.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class DecisionPage(Queries queries) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        var opened = await queries.Ask<OpenDecision, string>(new(token), ct);
        return opened.Succeeded ? LocalRedirect(opened.Value) : this.Refuse(opened);
    }
}
