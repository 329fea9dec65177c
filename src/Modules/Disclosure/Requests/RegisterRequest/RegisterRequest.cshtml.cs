using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Gate;

namespace Disclosure.Requests;

[ForStaff]
sealed class RegisterRequestPage(UseCases useCases, Queries queries, CurrentActor current, HouseTime time) : RequestFormPage(useCases, queries, current, RequestAction.Register, RegisterRequest.Requires)
{
    [BindProperty] public DateOnly? ReceivedOn { get; set; }

    protected override void Fill() => ReceivedOn = time.Today;

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<RegisterRequest, Done>(new(Request_, Seen, ReceivedOn), ct);
}
