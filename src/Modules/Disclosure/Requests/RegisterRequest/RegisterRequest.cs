using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Ui.Marks;

namespace Disclosure.Requests;

/// <summary>The clerk confirms with the applicant that the request was received, and on which day: the law's clock starts there.</summary>
sealed record RegisterRequest(RequestId Request, long Seen, DateOnly? ReceivedOn) : ICommand<Done>
{
    public static Permission Requires => Rights.Register;

    public IEnumerable<Refusal> Check()
    {
        if (ReceivedOn is null) yield return Refusals.ReceivedMissing;
    }
}

sealed class RegisterRequestHandler(RequestsInHand requests, RequestDesk desk) : IHandle<RegisterRequest, Done>
{
    public async Task<Result<Done>> Handle(RegisterRequest command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.Register, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var registered = file.Request.Register(command.ReceivedOn, desk.Today);
        if (!registered.Succeeded) return registered;

        var law = file.Request.Law;
        var done = file.Matter.Do(MatterAction.Register, $"登记，收到日期为{Dates.FormalDay(command.ReceivedOn!.Value)}，答复期限{law.Reply.Chinese}");
        if (!done.Succeeded) return done;

        file.Matter.FinishWork();
        file.KeepAs(Steps.Handle);
        return await file.Matter.ChangeClock(
            clock => clock.Restart(command.ReceivedOn.Value, desk.Now, "双方确认收到申请", law.Cite(law.Receipt), law.Reply), ct);
    }
}
