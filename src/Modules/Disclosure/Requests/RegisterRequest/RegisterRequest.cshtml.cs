using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Gate;

namespace Disclosure.Requests;

[Requires(Rights.RegisterName)]
sealed class RegisterRequestPage(UseCases useCases, Queries queries, HouseTime time) : RequestFormPage(useCases, queries, RequestAction.Register)
{
    [BindProperty] public DateOnly? ReceivedOn { get; set; }

    protected override void Fill() => ReceivedOn = time.Today;

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<RegisterRequest, Done>(new(Request_, Seen, ReceivedOn), ct);
}
