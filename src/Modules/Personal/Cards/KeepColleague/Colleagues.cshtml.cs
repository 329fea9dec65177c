using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Personal.Cards;

/// <summary>Colleagues to be kept as name cards.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ColleaguesPage(UseCases useCases, Queries queries) : PageModel
{
    [BindProperty(Name = "q", SupportsGet = true)] public string? Text { get; set; }

    public IReadOnlyList<ColleagueLine> Found { get; private set; } = [];

    public string Address => Sought.Address(PersonalAddress.Colleagues, ("q", Text));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid colleague, CancellationToken ct)
    {
        var kept = await useCases.Run<KeepColleague, NameCardId>(new(PersonId.From(colleague)), ct);
        if (await Load(ct) is { } refused) return refused;
        return kept.Succeeded ? LocalRedirect(Address) : this.Refuse(kept);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        Text = Sought.Text(Text);
        if (Text is null) return null;

        var found = await queries.Ask<FindColleagues, IReadOnlyList<ColleagueLine>>(new(Text), ct);
        if (!found.Succeeded) return this.Refuse(found);

        Found = found.Value;
        return null;
    }
}
