using Disclosure.Replies;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.LookUps;

[OpenToPublic, ResponseCache(NoStore = true)]
sealed class OwnLetterPage(Queries queries, ApplicantTickets tickets) : PageModel
{
    public ReplyLetter Letter { get; private set; } = null!;

    public string Number { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (tickets.Of(HttpContext) is not { } proof) return LocalRedirect(DisclosureAddress.Track);
        var own = await queries.Ask<ReadOwnRequest, OwnRequest>(new(proof), ct);
        if (own.Refusal is { Kind: RefusalKind.Unavailable } later) return this.Refuse(later);
        if (own is not { Succeeded: true, Value.Reply: { } reply }) return LocalRedirect(DisclosureAddress.Track);

        (Number, Letter) = (reply.Number!, ReplyLetter.Of(reply.Frozen!));
        return Page();
    }
}
