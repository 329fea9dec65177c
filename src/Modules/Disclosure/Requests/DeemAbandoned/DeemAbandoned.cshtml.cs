using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Gate;

namespace Disclosure.Requests;

[Requires(Rights.HandleName)]
sealed class DeemAbandonedPage(UseCases useCases, Queries queries) : RequestFormPage(useCases, queries, RequestAction.DeemAbandoned)
{

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Carry<DeemAbandoned, Done>(new(Request_, Seen), ct);
}
