using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Parts;

namespace Disclosure.Requests;

/// <summary>The form of one action on a request: it knows the request, the version that the officer saw, and goes back to the matter's page.</summary>
/// <param name="right">What its command requires.</param>
abstract class RequestFormPage(UseCases useCases, Queries queries, CurrentActor current, RequestAction action, Permission right) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public long Seen { get; set; }

    /// <summary>How many steps the matter had taken when the form was opened.</summary>
    [BindProperty] public int SeenSteps { get; set; }

    /// <summary>Where the form goes back to: to be known without reading the request once more, which would be recorded as a reading.</summary>
    [BindProperty] public Guid Matter { get; set; }

    /// <summary>What others did since then; shown when it came in the way.</summary>
    public IReadOnlyList<TimelineLine> Since { get; private set; } = [];

    public RequestSheet Sheet { get; private set; } = null!;

    public RequestId Request_ => RequestId.From(Id);

    public string Back => MatterAddress.Of(Sheet.Matter.Id);

    /// <summary>Why nothing can be sent; the form is then shown without its buttons.</summary>
    public Refusal? NotNow => Sheet.Against(action);

    public string Title => RequestWords.Of(action);

    /// <summary>What a draft of this form is called.</summary>
    public string Draft => $"{Title}　{Sheet.Matter.Number}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } gone) return gone;
        See();
        Fill();
        return NotNow is { } why ? Beside([why]) : Page();
    }

    /// <summary>Without the right itself, a request that is not the officer's to see is not found, as on every other page of it.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (current.Actor.May(right)) await next();
        else context.Result = await Load(context.HttpContext.RequestAborted) ?? this.Refuse(CommandRefusals.NotPermitted);
    }

    protected virtual void Fill()
    {
    }

    protected async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadRequest, RequestSheet>(new(Request_, ToAct: true), ct);
        if (!read.Succeeded) return this.Refuse(read);
        Sheet = read.Value;
        return null;
    }

    protected async Task<IActionResult> Carry<TCommand, TResult>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<TResult>
    {
        var done = await useCases.Run<TCommand, TResult>(command, ct, this.Once());
        if (done.Succeeded && Matter != Guid.Empty) return LocalRedirect(MatterAddress.Of(MatterId.From(Matter)));
        if (await Load(ct) is { } gone) return gone;
        return done.Succeeded ? LocalRedirect(Back) : Again(done.Refusals);
    }

    /// <summary>Somebody else has acted meanwhile: what was typed stays, and the next try rests on what is seen now.</summary>
    protected IActionResult Again(IReadOnlyList<Refusal> because)
    {
        if (NotNow is { } why && because.All(refusal => refusal.Code != why.Code)) because = [why, .. because];
        if (because.All(refusal => refusal.Kind == RefusalKind.Input)) return Beside(because);

        Since = [.. Sheet.Steps.Skip(Math.Max(SeenSteps, 0)).Select(RequestWords.Line)];
        See();
        return Beside(because);
    }

    /// <summary>Whoever sees the request and may not act on it keeps what was typed: it is refused beside the form.</summary>
    IActionResult Beside(IReadOnlyList<Refusal> because)
    {
        if (because.All(refusal => refusal.Kind != RefusalKind.Denied)) return this.Refuse(because);

        var shown = this.Refuse([.. because.Select(refusal => refusal.Kind == RefusalKind.Denied ? refusal with { Kind = RefusalKind.Conflict } : refusal)]);
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return shown;
    }

    void See() => (Seen, SeenSteps) = (Sheet.Matter.Version, Sheet.Steps.Count);
}
