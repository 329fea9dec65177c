using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Matters.Cases;

/// <summary>The form of any action that every kind of matter has.</summary>
[ForStaff]
sealed class ActOnMatterPage(Queries queries, ActRunner runner, Picker picker, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public string Act { get; set; } = "";

    [BindProperty] public ActInput Input { get; set; } = new();

    public MatterSheet Sheet { get; private set; } = null!;

    public MatterAct Does { get; private set; } = null!;

    /// <summary>What others did since the form was given out.</summary>
    public IReadOnlyList<TimelineLine> Since { get; private set; } = [];

    public string Back => MatterAddress.Of(Sheet.Matter.Id);

    /// <summary>What a draft of this form is called; null where there is nothing to write.</summary>
    public string? Draft => Does.WantsOpinion ? $"{Does.Text}　{Sheet.Matter.Number}" : null;

    public ActFields Fields =>
        picker.Fields(Does, Input, new() { ["id"] = Id.ToString(), ["act"] = Act }, current.Actor) with { Assists = Sheet.Work.OwnItem(current.Actor)?.Step == Steps.Joint };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;
        (Input.Seen, Input.SeenEntries) = (Sheet.Matter.Version, Sheet.Matter.TimelineLength);
        return MatterGate.AgainstByHand(Does.Action, current.Actor, Sheet.Matter, Sheet.Work) is { } why ? this.Refuse(why) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (MatterActs.At(Act) is not { } act) return NotFound();
        var done = await runner.Run(act.Action, new(Id), Input, this.Once(), ct);
        if (done.Succeeded) return LocalRedirect(MatterAddress.Of(new MatterId(Id)));
        if (await Load(ct) is { } refused) return refused;

        Since = [.. Sheet.Timeline.Where(entry => entry.Position > Input.SeenEntries).Select(TimelineWords.Line)];
        (Input.Seen, Input.SeenEntries) = (Sheet.Matter.Version, Sheet.Matter.TimelineLength);
        return this.Refuse(done);
    }

    /// <summary>Narrows what can be chosen; what was typed stays.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken ct) => await Load(ct) ?? Page();

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        if (MatterActs.At(Act) is not { } act) return NotFound();
        var answer = await queries.Ask<ReadMatter, MatterSheet>(new(new(Id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);
        (Does, Sheet) = (act, answer.Value);
        return null;
    }
}
