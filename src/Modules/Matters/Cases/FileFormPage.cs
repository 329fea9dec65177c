using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;

namespace Matters.Cases;

/// <summary>A form that brings files to a matter: only for whoever may add to it, so that nobody else makes the house keep a file.</summary>
abstract class FileFormPage(Queries queries, FormFiles files, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public List<IFormFile> Attachments { get; set; } = [];

    [BindProperty] public List<string> Kept { get; set; } = [];

    [BindProperty] public string? Opinion { get; set; }

    public Matter Matter { get; private set; } = null!;

    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public string FileLimits => files.Limits;

    public string Back => MatterAddress.Of(Matter.Id);

    public abstract string Title { get; }

    /// <summary>What a draft of this form is called.</summary>
    public string Draft => $"{Title}　{Matter.Number}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        var received = await files.Take(Attachments, Kept, nameof(Attachments), ct);
        KeptFiles = files.Keep(received.Accepted);
        if (received.Refusals.Count > 0) return this.Refuse(received.Refusals);

        var done = await Bring(received.Accepted, ct);
        return done.Succeeded ? LocalRedirect(Back) : this.Refuse(done);
    }

    protected abstract Task<Result<Done>> Bring(IReadOnlyList<ReceivedFile> received, CancellationToken ct);

    /// <summary>Finds in the matter what else the form is about.</summary>
    /// <returns>Why there is no such form.</returns>
    protected virtual Refusal? Find(MatterSheet sheet) => null;

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var answer = await queries.Ask<ReadMatter, MatterSheet>(new(new(Id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        var sheet = answer.Value;
        Matter = sheet.Matter;
        return (Find(sheet) ?? MatterGate.Against(MatterAction.Attach, current.Actor, Matter, sheet.Work)) is { } why ? this.Refuse(why) : null;
    }
}
