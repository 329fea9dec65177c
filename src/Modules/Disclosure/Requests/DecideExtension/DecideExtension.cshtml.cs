using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.Requests;

[ForStaff]
sealed class DecideExtensionPage(UseCases useCases, Queries queries, CurrentActor current) : RequestFormPage(useCases, queries, current, RequestAction.DecideExtension, DecideExtension.Requires)
{
    [BindProperty] public bool Approve { get; set; }

    [BindProperty] public string? Opinion { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<DecideExtension, Done>(new(Request_, Seen, Approve, Opinion), ct);
}
