using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.Requests;

[ForStaff]
sealed class AskSupplementPage(UseCases useCases, Queries queries, CurrentActor current, IOptions<DisclosureSettings> settings) : RequestFormPage(useCases, queries, current, RequestAction.AskSupplement, AskSupplement.Requires)
{
    [BindProperty] public string? Items { get; set; }

    [BindProperty] public int? Term { get; set; }

    protected override void Fill() => Term = settings.Value.SupplementDays;

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<AskSupplement, Done>(new(Request_, Seen, Items, Term), ct);
}
