using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;

namespace Disclosure.LookUps;

[OpenToPublic, ResponseCache(NoStore = true)]
sealed class ReceiptPage(Queries queries, Receipts receipts, LookUpCodes codes) : PageModel
{
    /// <summary>Null when there is nothing to show any more.</summary>
    public string? Number { get; private set; }

    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Organ { get; private set; } = "";

    public string FiledOn { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (receipts.Of(HttpContext) is not { Request: var request, Key: var key }) return Page();
        var read = await queries.Ask<ReadOwnRequest, OwnRequest>(new(new(request, ByCode: false)), ct);
        if (read.Refusal is { Kind: RefusalKind.Unavailable } later) return this.Refuse(later);
        if (!read.Succeeded) return Page();

        var own = read.Value;
        (Number, Code, Title) = (own.Course.Matter.Number, LookUpCodes.Spaced(codes.For(key)), own.Request.Asked.Title);
        (Organ, FiledOn) = (own.Organ, Dates.FormalDay(own.Request.FiledOn));
        return Page();
    }
}
