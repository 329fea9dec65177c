using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Ui.Marks;

namespace Disclosure.Requests;

/// <summary>No supplement came within the term and without good reason: the request counts as given up and is not handled further (art. 30).</summary>
sealed record DeemAbandoned(RequestId Request, long Seen) : ICommand<Done>
{
    public static Permission Requires => Rights.Handle;
}

sealed class DeemAbandonedHandler(RequestsInHand requests, RequestDesk desk) : IHandle<DeemAbandoned, Done>
{
    public async Task<Result<Done>> Handle(DeemAbandoned command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.DeemAbandoned, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var abandoned = file.Request.DeemAbandoned(desk.Today, file.Request.Supplement!.EstimatedBy(file.Calendar));
        if (!abandoned.Succeeded) return abandoned;

        var done = file.Matter.Do(MatterAction.Close, $"申请人无正当理由，至{Dates.FormalDay(file.Request.Supplement!.Until)}未补正，视为放弃申请，不再处理");
        return done.Succeeded ? await file.StopClock("视为放弃申请", ct) : done;
    }
}
