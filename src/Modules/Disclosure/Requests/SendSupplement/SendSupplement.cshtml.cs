using Disclosure.LookUps;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.Requests;

[OpenToPublic, TakesFiles, ResponseCache(NoStore = true)]
sealed class SendSupplementPage(UseCases useCases, Queries queries, ApplicantTickets tickets, FormFiles files) : OwnRequestPage(queries, tickets)
{
    [BindProperty] public string? Answer { get; set; }

    [BindProperty] public List<IFormFile> Attachments { get; set; } = [];

    [BindProperty] public List<string> Kept { get; set; } = [];

    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public string FileLimits => files.Limits;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var received = await files.Take(Attachments, Kept, nameof(Attachments), ct);
        var command = new SendSupplement(Proof, Answer) { Files = received.Accepted };
        var wrong = command.Check().Concat(received.Refusals).ToList();
        var done = wrong.Count > 0 ? Result<Done>.Refused(wrong) : await useCases.Run<SendSupplement, Done>(command, ct, this.Once());
        if (done.Succeeded) return LocalRedirect(DisclosureAddress.Track);

        KeptFiles = files.Keep(received.Accepted);
        return this.Refuse(done);
    }
}

/// <summary>A page for an applicant who has shown number, contact and code; anybody else is led to the look-up.</summary>
abstract class OwnRequestPage(Queries queries, ApplicantTickets tickets) : PageModel
{
    public OwnRequest Own { get; private set; } = null!;

    public ApplicantProof Proof { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        context.Result = await Load(HttpContext.RequestAborted);
        if (context.Result is null) await next();
    }

    /// <returns>Where to go instead.</returns>
    async Task<IActionResult?> Load(CancellationToken ct)
    {
        if (tickets.Of(HttpContext) is not { ByCode: true } proof) return LocalRedirect(DisclosureAddress.Track);
        var own = await queries.Ask<ReadOwnRequest, OwnRequest>(new(proof), ct);
        if (own.Refusal is { Kind: RefusalKind.Unavailable } later) return this.Refuse(later);
        if (!own.Succeeded) return LocalRedirect(DisclosureAddress.Track);

        (Proof, Own) = (proof, own.Value);
        return null;
    }
}
