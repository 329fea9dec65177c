using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Matters.Cases;

/// <summary>A matter beside the list: what one needs to know before opening it. Under the policy of the matter's own page.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class GlancePage(Queries queries, PageFacts facts) : PageModel
{
    const int LatestEntries = 4;

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public MatterSheet Sheet { get; private set; } = null!;

    /// <summary>A script asks for it, to put it beside its list.</summary>
    public bool IsPart => Request.Headers.ContainsKey("X-Part");

    public Light Light => MatterViews.Of(Sheet.Matter).LightAt(facts.Time.Now);

    /// <summary>How it ended, or why its time stands still; empty while it runs. As its line in a list says it.</summary>
    public string AtRest => MatterWords.AtRest(Sheet.Matter.State, Sheet.Matter.DueAt is null ? null : Sheet.Matter.SettledAt > Sheet.Matter.DueAt);

    public string Holder => string.Join('、', Sheet.Open.Select(item => facts.Names.Desk(item.Unit, item.Person)).Distinct());

    public IReadOnlyList<TimelineLine> Latest =>
        [.. Sheet.Timeline.Take(LatestEntries).Select(TimelineWords.Line)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var answer = await queries.Ask<ReadMatter, MatterSheet>(new(new(Id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Sheet = answer.Value;
        return Page();
    }
}
