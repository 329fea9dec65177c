using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Audit;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Auditing.Records;

[ForStaff, ResponseCache(NoStore = true)]
sealed class ReadRecordPage(Queries queries, HouseZone zone) : PageModel
{
    public RecordView View { get; private set; } = null!;

    public HouseZone Zone => zone;

    public AuditRecord Record => View.Line.Record;

    /// <summary>Everything that was done to the same thing.</summary>
    public string SameSubject => Sought.Address(AuditAddress.Records, ("subject", Record.Subject));

    /// <summary>Everything that the same person did in the same post.</summary>
    public string SamePerson => Sought.Address(AuditAddress.Records, ("person", Record.Who));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var answer = await queries.Ask<ReadRecord, RecordView>(new(new(id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        View = answer.Value;
        return Page();
    }
}
