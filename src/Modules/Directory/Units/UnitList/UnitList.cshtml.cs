using Directory.Contracts;
using Directory.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Directory.Units;

[Requires(Rights.ReadOrganisation)]
sealed class UnitListPage(Queries queries, CurrentActor current) : PageModel
{
    [BindProperty(Name = "q", SupportsGet = true)] public string? Text { get; set; }

    [BindProperty(SupportsGet = true)] public UnitKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)] public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)] public int Skip { get; set; }

    public IReadOnlyList<UnitLine> Lines { get; private set; } = [];

    public bool MayAdd => current.Actor.May(Rights.Units);

    /// <summary>The day on which all were set up tells nothing of any.</summary>
    public bool ShowFrom => Lines.Select(line => line.Unit.From).Distinct().Skip(1).Any();

    public Pager Pager { get; private set; } = new(0, null, null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var listed = await queries.Ask<ListUnits, UnitLines>(new(Text, Kind, Closed, Math.Max(Skip, 0)), ct);
        if (!listed.Succeeded) return this.Refuse(listed);

        Lines = listed.Value.Lines;
        Pager = Paging.Of(Request, Math.Max(Skip, 0), Lines.Count, listed.Value.Total);
        return Page();
    }
}
