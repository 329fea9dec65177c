using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Matters.Cases;

[ForStaff, TakesFiles]
sealed class ReplaceFilePage(UseCases useCases, Queries queries, FormFiles files, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "file")] public Guid Replaced { get; set; }

    [BindProperty] public List<IFormFile> Attachments { get; set; } = [];

    [BindProperty] public List<string> Kept { get; set; } = [];

    [BindProperty] public string? Opinion { get; set; }

    public Matter Matter { get; private set; } = null!;

    public Attachment Former { get; private set; } = null!;

    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public string Back => MatterAddress.Of(Matter.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // Nobody uploads to a matter that he or she may not see or not act on.
        if (await Load(ct) is { } refused) return refused;

        var received = await files.Take(Attachments, Kept, nameof(Attachments), ct);
        KeptFiles = files.Keep(received.Accepted);
        if (received.Refusals.Count > 0) return this.Refuse(received.Refusals);

        var done = await useCases.Run<ReplaceFile, Done>(new(new(Id), Former.Id, received.Accepted, Opinion), ct, this.Once());
        return done.Succeeded ? LocalRedirect(Back) : this.Refuse(done);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var answer = await queries.Ask<ReadMatter, MatterSheet>(new(new(Id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Matter = answer.Value.Matter;
        if (answer.Value.Files.FirstOrDefault(file => file.Id.Value == Replaced) is not { } former) return this.Refuse(CommandRefusals.NotFound);

        Former = former;
        return MatterGate.Against(MatterAction.Attach, current.Actor, Matter, answer.Value.Work) is { } why ? this.Refuse(why) : null;
    }
}
