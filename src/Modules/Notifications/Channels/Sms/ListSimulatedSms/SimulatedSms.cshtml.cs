using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Notifications.Channels.Sms;

/// <summary>What would have been sent by text message (短信模拟).</summary>
[Requires(NotificationRights.ManageName), ResponseCache(NoStore = true)]
sealed class SimulatedSmsPage(Queries queries) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    public SimulatedSmsLines Found { get; private set; } = null!;

    public Pager Pager => new(
        Found.Lines.Count, After is null ? null : NotificationAddress.SimulatedSms, Found.Next is null ? null : Sought.Address(NotificationAddress.SimulatedSms, ("after", Found.Next)));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (PageMark.Read(After) is null) After = null;
        var answer = await queries.Ask<ListSimulatedSms, SimulatedSmsLines>(new(After), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Found = answer.Value;
        return Page();
    }
}
