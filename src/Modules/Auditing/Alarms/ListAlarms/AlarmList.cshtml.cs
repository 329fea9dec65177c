using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Auditing.Alarms;

[Requires(AuditRights.ReadName), ResponseCache(NoStore = true)]
sealed class AlarmListPage(Queries queries, HouseZone zone) : PageModel
{
    [BindProperty(SupportsGet = true)] public bool Looked { get; set; }

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    /// <summary>The address asked for a page that no list ever told of: the first is shown, and it is said.</summary>
    public bool AfterUnknown { get; private set; }

    public AlarmPage Found { get; private set; } = null!;

    public HouseZone Zone => zone;

    public IReadOnlyList<string> Wrong => WrongFilters.Of(ModelState, ("looked", "没有这个状态，已显示待核实的告警。"));

    public Pager Pager => new(Found.Lines.Count, After is null ? null : Address(Looked, null), Found.Next is null ? null : Address(Looked, Found.Next), Found.Total.ToString());

    public static string Address(bool looked, string? after) => Sought.Address(AuditAddress.Alarms, ("looked", looked ? "true" : null), ("after", after));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (After is not null && PageMark.Read(After) is null) (After, AfterUnknown) = (null, true);
        var answer = await queries.Ask<ListAlarms, AlarmPage>(new(Looked, After), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Found = answer.Value;
        return Page();
    }
}
