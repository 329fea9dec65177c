using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Auditing.Records;

[ForStaff, ResponseCache(NoStore = true)]
sealed class RecordListPage(Queries queries, Wording wording, HouseZone zone, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")] public RecordFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    /// <summary>The address asked for a page that no list ever told of: the first is shown, and it is said.</summary>
    public bool AfterUnknown { get; private set; }

    public IReadOnlyList<string> Wrong { get; private set; } = [];

    public RecordPage? Found { get; private set; }

    /// <summary>Those of auditors alone are shown otherwise.</summary>
    public bool ReadsAll => current.Actor.May(AuditRights.Read);

    public Wording Wording => wording;

    public HouseZone Zone => zone;

    public Pager Pager => new(
        Found!.Lines.Count,
        After is null ? null : Filter.Address(AuditAddress.Records, null),
        Found.Next is null ? null : Filter.Address(AuditAddress.Records, Found.Next),
        Found.Total.ToString());

    /// <summary>A day as it was typed, also when it is none.</summary>
    public string Typed(string name) => WrongFilters.Typed(ModelState, name);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Wrong = Filter.LeaveOutWrong(ModelState, wording);
        if (After is not null && PageMark.Read(After) is null) (After, AfterUnknown) = (null, true);
        var answer = await queries.Ask<ListRecords, RecordPage>(new(Filter.Search, After), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Found = answer.Value;
        return Page();
    }
}
