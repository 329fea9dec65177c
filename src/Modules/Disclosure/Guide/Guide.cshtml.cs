using Disclosure.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Gate;

namespace Disclosure.Guide;

[OpenToPublic]
sealed class GuidePage(OfficeCard card, Offices offices) : PageModel
{
    public IReadOnlyList<(string Label, string Text)> Office { get; private set; } = [];

    public IReadOnlyList<string> Organs { get; } = [.. offices.All().Select(office => office.Organ.Name).Distinct()];

    public async Task OnGetAsync(CancellationToken ct) => Office = await card.Lines(ct);
}
