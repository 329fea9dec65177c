using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.LookUps;

[OpenToPublic, ResponseCache(NoStore = true)]
sealed class TrackPage(UseCases useCases, Queries queries, ApplicantTickets tickets, IOptions<DisclosureSettings> settings) : PageModel
{
    [BindProperty] public string? Number { get; set; }

    [BindProperty] public string? Contact { get; set; }

    [BindProperty] public string? Code { get; set; }

    /// <summary>Null until the applicant has shown who it is.</summary>
    public OwnRequest? Own { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (tickets.Of(HttpContext) is not { } proof) return Page();
        var read = await queries.Ask<ReadOwnRequest, OwnRequest>(new(proof), ct);
        if (read.Refusal is { Kind: RefusalKind.Unavailable } later) return this.Refuse(later);
        Own = read.Succeeded ? read.Value : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var looked = await useCases.Run<LookUpRequest, LookedUp>(new(Number, Contact, Code), ct);
        if (!looked.Succeeded) return this.Refuse(looked);
        if (looked.Value.Paused) return this.Refuse(LookUpRefusals.Paused(settings.Value.PauseMinutes));
        if (looked.Value.Proof is not { } proof) return this.Refuse(LookUpRefusals.NoMatch);

        tickets.Give(HttpContext, proof);
        return LocalRedirect(DisclosureAddress.Track);
    }

    /// <summary>The code on top of the number and the telephone shown before: a look-up like any other, with its trace and its count of wrong tries.</summary>
    public async Task<IActionResult> OnPostCodeAsync(CancellationToken ct)
    {
        if (await OnGetAsync(ct) is not PageResult || Own is not { } own) return LocalRedirect(DisclosureAddress.Track);
        if (string.IsNullOrWhiteSpace(Code)) return this.Refuse(LookUpRefusals.CodeNeeded);

        var looked = await useCases.Run<LookUpRequest, LookedUp>(new(own.Course.Matter.Number, own.Request.Applicant.Telephone, Code), ct);
        if (!looked.Succeeded) return this.Refuse(looked);
        if (looked.Value.Paused) return this.Refuse(LookUpRefusals.Paused(settings.Value.PauseMinutes));
        if (looked.Value.Proof is not { } proof) return this.Refuse(LookUpRefusals.CodeWrong);

        tickets.Give(HttpContext, proof);
        return LocalRedirect(DisclosureAddress.Track);
    }

    public IActionResult OnPostLeave()
    {
        ApplicantTickets.Take(HttpContext);
        return LocalRedirect(DisclosureAddress.Track);
    }
}
