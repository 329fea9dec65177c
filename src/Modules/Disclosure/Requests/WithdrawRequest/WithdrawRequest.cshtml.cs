using Disclosure.LookUps;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.Requests;

[OpenToPublic, ResponseCache(NoStore = true)]
sealed class WithdrawRequestPage(UseCases useCases, Queries queries, ApplicantTickets tickets) : OwnRequestPage(queries, tickets)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var done = await useCases.Run<WithdrawRequest, Done>(new(Proof), ct);
        return done.Succeeded ? LocalRedirect(DisclosureAddress.Track) : this.Refuse(done);
    }
}
