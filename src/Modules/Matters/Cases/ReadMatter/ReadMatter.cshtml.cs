using Calendar.Contracts;
using Kernel;
using Matters.Contracts;
using Matters.Visits;
using Matters.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Web;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;
using Ui.Parts;

namespace Matters.Cases;

[ForStaff]
sealed class ReadMatterPage(Queries queries, UseCases useCases, IEnumerable<IMatterPanel> panels, PageVisitor visitor, PageFacts facts) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public MatterSheet Sheet { get; private set; } = null!;

    public MatterPanel? Panel { get; private set; }

    /// <summary>The kind's own actions, then those of every kind and of other modules: what may be done now, and what not and why.</summary>
    public IReadOnlyList<MatterOffer> AllOffers { get; private set; } = [];

    /// <summary>Who had opened the page before, the latest first.</summary>
    public IReadOnlyList<Visit> Visits { get; private set; } = [];

    public PageFacts Facts => facts;

    public Light Light => MatterViews.Of(Sheet.Matter).LightAt(facts.Time.Now);

    public bool Late => Sheet.Matter.SettledAt > Sheet.Matter.DueAt;

    /// <summary>How it ended and when, or why its time stands still; empty while it runs.</summary>
    public string AtRest => MatterWords.AtRest(Sheet.Matter.State, Sheet.Matter.DueAt is null ? null : Late) is { Length: > 0 } words
        ? words + (Sheet.Matter is { State: MatterState.Closed, SettledAt: { } at } ? " " + facts.Zone.Day(at) : "")
        : "";

    public IReadOnlyList<DayOfClock> Days => Sheet.Clock?.Explain(facts.Calendars.For(Sheet.Matter.Region), facts.Time.Today) ?? [];

    public IReadOnlyList<TimelineLine> Timeline =>
        [.. Sheet.Timeline.Select(TimelineWords.Line)];

    public IReadOnlyList<FileLine> Files => FileLines.Of(Sheet, Against(MatterAction.Attach) is null, facts.Zone);

    public IReadOnlyList<Relative> Linked => [.. Sheet.Linked.Select(other => Relative.Of(other, Sheet.Matter, facts.Time.Now))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var answer = await queries.Ask<ReadMatter, MatterSheet>(new(new(Id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Sheet = answer.Value;
        var view = MatterViews.Of(Sheet.Matter);
        if (panels.FirstOrDefault(panel => panel.Kind == view.Kind) is { } panel)
        {
            var shown = await panel.For(view, Against, ct);
            if (!shown.Succeeded) return this.Refuse(shown);
            Panel = shown.Value;
        }

        var visits = await visitor.Open(Sheet.Matter.Id, Unattended.Is(Request), ct);
        if (!visits.Succeeded) return this.Refuse(visits);

        Visits = visits.Value;
        AllOffers = [.. Panel?.Offers ?? [], .. MatterActs.Of(Sheet.Work.Kind).Select(Offer), .. facts.Beside(view)];
        return Page();
    }

    public Task<IActionResult> OnPostReadAsync(CancellationToken ct) => Do<MarkRead>(new(new(Id)), ct);

    public Task<IActionResult> OnPostFollowAsync(bool follow, CancellationToken ct) => Do<FollowMatter>(new(new(Id), follow), ct);

    MatterOffer Offer(MatterAct act) =>
        new(act.Text, MatterAddress.Of(Sheet.Matter.Id, act.Path), MatterGate.AgainstByHand(act.Action, visitor.Actor, Sheet.Matter, Sheet.Work)?.Text) { Grave = act.Grave, Seldom = act.Seldom };

    Refusal? Against(MatterAction action) => MatterGate.Against(action, visitor.Actor, Sheet.Matter, Sheet.Work);

    async Task<IActionResult> Do<TCommand>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        var done = await useCases.Run<TCommand, Done>(command, ct);
        if (done.Succeeded) return LocalRedirect(MatterAddress.Of(new MatterId(Id)));

        var shown = await OnGetAsync(ct);
        return shown is PageResult ? this.Refuse(done) : shown;
    }
}
