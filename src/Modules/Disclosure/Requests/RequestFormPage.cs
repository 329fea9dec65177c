using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Parts;

namespace Disclosure.Requests;

/// <summary>The form of one action on a request: it knows the request, the version that the officer saw, and goes back to the matter's page.</summary>
abstract class RequestFormPage(UseCases useCases, Queries queries, RequestAction action) : PageModel
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

    public string Title => RequestWords.Of(action);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } gone) return gone;
        See();
        Fill();
        return Sheet.Against(action) is { } notNow ? this.Refuse(notNow) : Page();
    }

    protected virtual void Fill()
    {
    }

    protected async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadRequest, RequestSheet>(new(Request_, WithSteps: true), ct);
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
        if (because.All(refusal => refusal.Kind == RefusalKind.Input)) return this.Refuse(because);

        Since = [.. Sheet.Steps.Skip(Math.Max(SeenSteps, 0)).Select(RequestWords.Line)];
        See();
        return this.Refuse(because);
    }

    void See() => (Seen, SeenSteps) = (Sheet.Matter.Version, Sheet.Steps.Count);
}
