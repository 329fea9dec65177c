using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Matters.Cases;

/// <summary>The form of one thing to be done to all matters that were ticked in a list.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ActOnMattersPage(Queries queries, BulkRunner runner, Picker picker, MatterKinds kinds, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Act { get; set; }

    [BindProperty(SupportsGet = true, Name = "m")] public List<Guid> Ids { get; set; } = [];

    /// <summary>What each of them was when it was shown, in the same order.</summary>
    [BindProperty] public List<long> Versions { get; set; } = [];

    [BindProperty] public ActInput Input { get; set; } = new();

    public IReadOnlyList<BulkAct> Offered => BulkAct.In(kinds.All);

    public BulkAct? Does => BulkAct.All.FirstOrDefault(act => act.Path == Act);

    public IReadOnlyList<ChosenMatter> Chosen { get; private set; } = [];

    public int NotFoundCount { get; private set; }

    /// <summary>Null before anything was done.</summary>
    public BulkOutcome? Outcome { get; private set; }

    public Dictionary<string, string> Route => Act is null ? [] : new() { ["act"] = Act };

    public ActFields? Fields => Does is { } does && BulkRunner.ActOf(does) is { } act ? picker.Fields(act, Input, Route, current.Actor) : null;

    public int Able => Chosen.Count(one => Against(one) is null);

    public string AddressOf(BulkAct act) => Sought.Address(BulkAct.Address, Chosen.Select(one => ("m", (string?)one.Matter.Id.Value.ToString())).Prepend(("act", act.Path)));

    public string? Why(ChosenMatter one) => (Outcome?.Refused.GetValueOrDefault(one.Matter.Id) ?? Against(one))?.Text;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(Ids, ct) ?? Page();

    /// <summary>Narrows what can be chosen; what was typed stays.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken ct) => await Load(Ids, ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Does is not { } does) return NotFound();

        var once = this.Once();
        var refused = new Dictionary<MatterId, Refusal>();
        var ids = Ids.Distinct().Take(ReadChosen.Most).ToList();
        foreach (var id in ids)
        {
            var done = await runner.Run(does, new(id), Versions.ElementAtOrDefault(Ids.IndexOf(id)), Input, once, ct);
            if (done.Succeeded) continue;
            // What was typed is wrong for all of them alike: it is said beside its field, and nothing has been done.
            if (done.Refusal!.Field is not null && refused.Count == 0 && id == ids[0]) return await Load(Ids, ct) ?? this.Refuse(done);
            refused[new(id)] = done.Refusal!;
        }

        Outcome = new(ids.Count - refused.Count, refused);
        return await Load([.. refused.Keys.Select(id => id.Value)], ct) ?? Page();
    }

    async Task<IActionResult?> Load(List<Guid> ids, CancellationToken ct)
    {
        var answer = await queries.Ask<ReadChosen, IReadOnlyList<ChosenMatter>>(new([.. ids.Select(MatterId.From)]), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Chosen = answer.Value;
        NotFoundCount = Math.Min(ids.Distinct().Count(), ReadChosen.Most) - Chosen.Count;
        return null;
    }

    Refusal? Against(ChosenMatter one) =>
        Does is { } does && BulkRunner.ActOf(does) is { } act ? MatterGate.AgainstByHand(act.Action, current.Actor, one.Matter, one.Work) : null;
}
