using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.Requests;

[ForStaff, TakesFiles]
sealed class TakeSupplementPage(UseCases useCases, Queries queries, CurrentActor current, FormFiles files) : RequestFormPage(useCases, queries, current, RequestAction.TakeSupplement, TakeSupplement.Requires)
{
    [BindProperty] public DateOnly? ReceivedOn { get; set; }

    [BindProperty] public string? Answer { get; set; }

    [BindProperty] public List<IFormFile> Attachments { get; set; } = [];

    [BindProperty] public List<string> Kept { get; set; } = [];

    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public string FileLimits => files.Limits;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // Nobody makes the house keep a file for a request that he or she may not see.
        if (await Load(ct) is { } gone) return gone;

        // What cannot be taken in is not kept either; the command says why, and the refusal is on record.
        if (NotNow is not null) return await Carry<TakeSupplement, Done>(new(Request_, Seen, ReceivedOn, Answer), ct);

        var received = await files.Take(Attachments, Kept, nameof(Attachments), ct);
        KeptFiles = files.Keep(received.Accepted);
        if (received.Refusals.Count > 0) return Again(received.Refusals);
        return await Carry<TakeSupplement, Done>(new(Request_, Seen, ReceivedOn, Answer) { Files = received.Accepted }, ct);
    }
}
