using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;
using Ui.Parts;

namespace Matters.Cases;

/// <summary>The form of one thing to be done to all matters that were ticked in a list.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ActOnMattersPage(Queries queries, BulkRunner runner, Picker picker, MatterKinds kinds, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Act { get; set; }

    [BindProperty(SupportsGet = true, Name = "m")] public List<Guid> Ids { get; set; } = [];

    /// <summary>The list from which one came, as it was narrowed and paged; null when one came from elsewhere.</summary>
    [BindProperty(SupportsGet = true)] public string? Back { get; set; }

    /// <summary>What each of them was when it was shown, in the same order.</summary>
    [BindProperty] public List<long> Versions { get; set; } = [];

    [BindProperty] public ActInput Input { get; set; } = new();

    public IReadOnlyList<BulkAct> Offered => BulkAct.In(kinds.All);

    public BulkAct? Does => BulkAct.All.FirstOrDefault(act => act.Path == Act);

    public IReadOnlyList<ChosenMatter> Chosen { get; private set; } = [];

    public int NotFoundCount { get; private set; }

    /// <summary>Null before anything was done.</summary>
    public BulkOutcome? Outcome { get; private set; }

    public string WayBack => List ?? Addresses.Desk;

    public Dictionary<string, string> Route =>
        new List<(string Name, string? Value)> { ("act", Act), ("back", List) }.Where(one => one.Value is not null).ToDictionary(one => one.Name, one => one.Value!);

    /// <summary>Nobody is led out of the house by an address that somebody else has written.</summary>
    string? List => Url.IsLocalUrl(Back) ? Back : null;

    public ActFields? Fields => Does is { } does && BulkRunner.ActOf(does) is { } act ? picker.Fields(act, Input, Route, current.Actor) : null;

    public int Able => Chosen.Count(one => Against(one) is null);

    public string AddressOf(BulkAct act) => Sought.Address(BulkAct.Address, Chosen.Select(one => ("m", (string?)one.Matter.Id.Value.ToString())).Prepend(("back", List)).Prepend(("act", act.Path)));

    public string? Why(ChosenMatter one) => (Outcome?.Refused.GetValueOrDefault(one.Matter.Id) ?? Against(one))?.Text;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(Ids, ct) ?? Page();

    /// <summary>Narrows what can be chosen; what was typed stays.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken ct) => await Load(Ids, ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Does is not { } does) return NotFound();
        if (await Load(Ids, ct) is { } unreadable) return unreadable; // what it is done to may be out of sight afterwards

        var ids = Ids.Distinct().Take(ReadChosen.Most).ToList();
        var (refused, wrong) = await Run(does, ids, ct);
        if (wrong.Count > 0) return this.Refuse(wrong);

        Outcome = new(ids.Count - refused.Count, [.. Chosen.Where(one => !refused.ContainsKey(one.Matter.Id)).Select(one => one.Matter.Number).OfType<string>()], refused);
        if (refused.Count > 0 || List is not { } list) return await Load([.. refused.Keys.Select(id => id.Value)], ct) ?? Page();

        this.Tell(Outcome.Said(does));
        return LocalRedirect(list);
    }

    /// <returns>Why not, for each to which it was not done; or what was typed wrong for all of them alike, and then nothing has been done.</returns>
    async Task<(Dictionary<MatterId, Refusal> Refused, IReadOnlyList<Refusal> Wrong)> Run(BulkAct does, List<Guid> ids, CancellationToken ct)
    {
        var once = this.Once();
        var refused = new Dictionary<MatterId, Refusal>();
        foreach (var id in ids)
        {
            var done = await runner.Run(does, new(id), Versions.ElementAtOrDefault(Ids.IndexOf(id)), Input, once, ct);
            if (done.Succeeded) continue;
            if (done.Refusal!.Field is not null && id == ids[0]) return (refused, done.Refusals);
            refused[new(id)] = done.Refusal!;
        }

        return (refused, []);
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
