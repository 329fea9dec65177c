using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Matters.Cases;

/// <summary>Loaded into the matter's page after it, or opened by its link.</summary>
[ForStaff]
sealed class FindSimilarPage(Queries queries, PageFacts facts) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public IReadOnlyList<SimilarMatter> Similar { get; private set; } = [];

    public string Back => MatterAddress.Of(new MatterId(Id));

    public IReadOnlyList<Relative> Lines => [.. Similar.Select(one => new Relative(one.Matter, one.Why, facts.Time.Now))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var answer = await queries.Ask<FindSimilar, SimilarMatters>(new(new(Id)), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Similar = answer.Value.Nearest;
        return Page();
    }
}
