using Disclosure.Requests;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.LookUps;

[OpenToPublic, ResponseCache(NoStore = true)]
sealed class ReceiptPage(Queries queries, Receipts receipts, LookUpCodes codes) : PageModel
{
    /// <summary>Null when there is nothing to show any more.</summary>
    public string? Number { get; private set; }

    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Organ { get; private set; } = "";

    public DateTimeOffset FiledAt { get; private set; }

    public string Telephone { get; private set; } = "";

    /// <summary>Until when the office means to confirm the receipt: its own limit, which is none of the law's.</summary>
    public string RegisterBy { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (receipts.Of(HttpContext) is not { Request: var request, Key: var key }) return Page();
        var read = await queries.Ask<ReadOwnRequest, OwnRequest>(new(new(request, ByCode: false)), ct);
        if (read.Refusal is { Kind: RefusalKind.Unavailable } later) return this.Refuse(later);
        if (!read.Succeeded) return Page();

        var own = read.Value;
        (Number, Code, Title) = (own.Course.Matter.Number, LookUpCodes.Spaced(codes.For(key)), own.Request.Asked.Title);
        var matter = own.Course.Matter;
        (Organ, FiledAt, Telephone) = (own.Organ, matter.OpenedAt, own.Request.Applicant.Telephone);
        RegisterBy = matter.DueOn is { } due && own.Request.ReceivedOn is null ? $"{RequestWords.LastDay(due, matter.DueEstimated)}前确认收到并登记" : "已登记";
        return Page();
    }
}
