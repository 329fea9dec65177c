using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.Requests;

[Requires(Rights.HandleName)]
sealed class AskSupplementPage(UseCases useCases, Queries queries, IOptions<DisclosureSettings> settings) : RequestFormPage(useCases, queries, RequestAction.AskSupplement)
{
    [BindProperty] public string? Items { get; set; }

    [BindProperty] public int? Term { get; set; }

    protected override void Fill() => Term = settings.Value.SupplementDays;

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<AskSupplement, Done>(new(Request_, Seen, Items, Term), ct);
}
