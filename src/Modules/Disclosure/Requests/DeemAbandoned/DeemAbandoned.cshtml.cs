using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.Requests;

[ForStaff]
sealed class DeemAbandonedPage(UseCases useCases, Queries queries, CurrentActor current) : RequestFormPage(useCases, queries, current, RequestAction.DeemAbandoned, DeemAbandoned.Requires)
{

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<DeemAbandoned, Done>(new(Request_, Seen), ct);
}
