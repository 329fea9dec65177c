using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.Requests;

[ForStaff]
sealed class ProposeExtensionPage(UseCases useCases, Queries queries, CurrentActor current) : RequestFormPage(useCases, queries, current, RequestAction.ProposeExtension, ProposeExtension.Requires)
{
    [BindProperty] public int? Days { get; set; }

    [BindProperty] public string? Reason { get; set; }

    protected override void Fill() => Days = Sheet.Request.Law.Extension.Amount;

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<ProposeExtension, Done>(new(Request_, Seen, Days, Reason), ct);
}
