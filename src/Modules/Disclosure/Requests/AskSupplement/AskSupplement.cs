using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Disclosure.Requests;

/// <summary>Tells the applicant, once and in one go, what is to be made clear, and by when (art. 30). The clock stands still until then.</summary>
/// <param name="Term">In working days from today.</param>
sealed record AskSupplement(RequestId Request, long Seen, string? Items, int? Term) : ICommand<Done>
{
    const int Longest = 2000;

    public static Permission Requires => Rights.Handle;

    public IEnumerable<Refusal> Check()
    {
        if (Typed.Lines(Items).Length == 0) yield return Refusals.ItemsMissing;
        if (Typed.Length(Items) > Longest) yield return Refusals.TooLong(nameof(Items), "补正事项", Longest);
        if (Term is null or < 1 or > 60) yield return Refusals.TermNotSensible;
    }
}

sealed class AskSupplementHandler(RequestsInHand requests, RequestDesk desk) : IHandle<AskSupplement, Done>
{
    public async Task<Result<Done>> Handle(AskSupplement command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.AskSupplement, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var law = file.Request.Law;
        var until = file.Calendar.AddWorkingDays(desk.Today, command.Term!.Value);
        var lastDay = law.SupplementNotice is { } within ? file.Calendar.AddWorkingDays(file.Request.ReceivedOn!.Value, within.Amount) : (DateOnly?)null;
        var did = file.WithExtension($"告知申请人补正，补正期限至{RequestWords.LastDay(until, file.Calendar.IsEstimated(desk.Today, until))}", proposed: "，提请的延期不再审批");
        var asked = file.Request.AskSupplement(new(Typed.Lines(command.Items), desk.Today, until, desk.Actor.Unit, desk.Actor.Person, null, ""), lastDay, lastDay is { } last && file.Calendar.IsEstimated(file.Request.ReceivedOn!.Value, last));
        if (!asked.Succeeded) return asked;

        var done = file.Matter.Do(MatterAction.AskSupplement, did, file.Request.Supplement!.Items);
        if (!done.Succeeded) return done;

        file.Matter.FinishWork();
        file.KeepAs(Steps.AwaitSupplement);
        return await file.Matter.ChangeClock(clock => clock.Pause(desk.Today, desk.Now, "等待申请人补正", law.Cite(law.SupplementArticle)), ct);
    }
}
