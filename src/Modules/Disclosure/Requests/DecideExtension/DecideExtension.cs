using Calendar.Contracts;
using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Disclosure.Requests;

/// <summary>The head of the disclosure office lets the reply be put off, or does not (art. 33).</summary>
sealed record DecideExtension(RequestId Request, long Seen, bool Approve, string? Opinion) : ICommand<Done>
{
    const int Longest = 500;

    public static Permission Requires => Rights.ApproveExtension;

    public IEnumerable<Refusal> Check()
    {
        if (!Approve && Typed.Lines(Opinion).Length == 0) yield return Refusals.OpinionMissing;
        if (Typed.Length(Opinion) > Longest) yield return Refusals.TooLong(nameof(Opinion), "意见", Longest);
    }
}

sealed class DecideExtensionHandler(RequestsInHand requests, RequestDesk desk, AskedApprovals approvals) : IHandle<DecideExtension, Done>
{
    public async Task<Result<Done>> Handle(DecideExtension command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.DecideExtension, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var decided = file.Request.DecideExtension(command.Approve, desk.Actor.Person, desk.Today, await file.DueDay(ct));
        if (!decided.Succeeded) return decided;

        file.Matter.FinishWork(Steps.ApproveExtension);
        approvals.Decided(file);
        var opinion = Typed.Lines(command.Opinion) is { Length: > 0 } said ? said : null;
        return command.Approve ? await Extend(file, opinion, ct) : file.Matter.Do(MatterAction.Proceed, "不同意延长答复期限", opinion);
    }

    async Task<Result<Done>> Extend(RequestFile file, string? opinion, CancellationToken ct)
    {
        var (extension, law) = (file.Request.Extension!, file.Request.Law);
        var by = new TimeLimit(extension.Days, LimitUnit.WorkingDays);
        var extended = await file.Matter.ChangeClock(clock => clock.Extend(desk.Today, desk.Now, by, extension.Reason, law.Cite(law.ExtensionArticle)), ct);
        if (!extended.Succeeded) return extended;

        var due = (await file.Due(ct))!.Value;
        return file.Matter.Do(MatterAction.Extend, $"批准延长答复期限{by.Chinese}，至{RequestWords.LastDay(due.Day, due.Estimated)}", opinion);
    }
}
