using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Health;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Desk.Health;

/// <summary>How the house is, for whoever runs it.</summary>
[Requires(ReadHealth.Right), ResponseCache(NoStore = true)]
sealed class HealthPage(Queries queries) : PageModel
{
    public HealthReport? Report { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var answer = await queries.Ask<ReadHealth, HealthReport>(new(), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Report = answer.Value;
        return Page();
    }
}
