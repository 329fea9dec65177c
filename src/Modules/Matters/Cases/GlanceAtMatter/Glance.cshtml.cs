using Calendar.Contracts;
using Kernel;
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

    public Light Light => MatterRules.Settled(Sheet.Matter.State) ? Light.None : Lights.Of(facts.Time.Now, Sheet.Matter.WarnAt, Sheet.Matter.DueAt);

    public string Holder => string.Join('、', Sheet.Open.Select(item => facts.Names.Desk(item.Unit, item.Person)).Distinct());

    public IReadOnlyList<TimelineLine> Latest =>
        [.. Sheet.Timeline.Take(LatestEntries).Select(entry => new TimelineLine(entry.At, TimelineWords.Who(entry), TimelineWords.Head(entry), entry.Opinion) { Detail = TimelineWords.Detail(entry) })];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var answer = await queries.Ask<ReadMatter, MatterSheet>(new(new(Id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Sheet = answer.Value;
        return Page();
    }
}
