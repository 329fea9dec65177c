using Directory.Administrators;
using Directory.Contracts;
using Directory.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Directory.People;

[Requires(Rights.ReadOrganisation)]
sealed class PeopleListPage(Queries queries, IDirectory directory, CurrentActor current, ThreeAdministrators three) : PageModel
{
    [BindProperty(Name = "q", SupportsGet = true)] public string? Text { get; set; }

    [BindProperty(SupportsGet = true)] public int Skip { get; set; }

    public IReadOnlyList<PersonLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(0, null, null);

    public string? NotSeparated => three.NotYet;

    public bool MayAdd => current.Actor.May(Rights.People);

    public string PathOf(PostHolding holding) => directory.PathOf(holding.Unit.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var listed = await queries.Ask<ListPeople, PeopleLines>(new(Text, Math.Max(Skip, 0)), ct);
        if (!listed.Succeeded) return this.Refuse(listed);

        Lines = listed.Value.Lines;
        Pager = Paging.Of(Request, Math.Max(Skip, 0), Lines.Count, listed.Value.Total);
        return Page();
    }
}
