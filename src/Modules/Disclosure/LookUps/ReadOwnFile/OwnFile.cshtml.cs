using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Files;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.LookUps;

/// <summary>Gives the applicant a file of the reply.</summary>
[OpenToPublic]
sealed class OwnFilePage(Queries queries, ApplicantTickets tickets) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid file, CancellationToken ct)
    {
        if (tickets.Of(HttpContext) is not { } proof) return LocalRedirect(DisclosureAddress.Track);
        var own = await queries.Ask<ReadOwnRequest, OwnRequest>(new(proof), ct);
        var wanted = own.Succeeded ? own.Value.Downloads.FirstOrDefault(one => one.Id.Value == file) : null;
        return wanted is null ? NotFound() : new FileDownload(wanted);
    }
}
