using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Auditing.Alarms;

[Requires(AuditRights.ReadName), ResponseCache(NoStore = true)]
sealed class AlarmSheetPage(Queries queries, UseCases useCases, HouseZone zone) : PageModel
{
    [BindProperty] public string? Words { get; set; }

    public Alarm Alarm { get; private set; } = null!;

    public HouseZone Zone => zone;

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => Show(id, ct);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Show(id, ct) is not PageResult and var gone) return gone;

        var done = await useCases.Run<LookAtAlarm, Done>(new(new(id), Words), ct, this.Once());
        if (!done.Succeeded) return this.Refuse(done);

        this.Tell("核实情况已保存。");
        return LocalRedirect(AuditAddress.Alarms);
    }

    async Task<IActionResult> Show(Guid id, CancellationToken ct)
    {
        var answer = await queries.Ask<ReadAlarm, Alarm>(new(new(id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Alarm = answer.Value;
        return Page();
    }
}
