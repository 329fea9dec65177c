using Disclosure.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Ui.Gate;

namespace Disclosure.Guide;

[OpenToPublic]
sealed class GuidePage(IOptions<DisclosureSettings> settings, Offices offices) : PageModel
{
    public DisclosureSettings Office => settings.Value;

    public IReadOnlyList<string> Organs { get; } = [.. offices.All().Select(office => office.Organ.Name).Distinct()];
}
