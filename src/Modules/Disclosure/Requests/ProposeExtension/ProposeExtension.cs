using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Disclosure.Requests;

/// <summary>Asks the head of the disclosure office to let the reply be put off (art. 33).</summary>
/// <param name="Days">In working days.</param>
sealed record ProposeExtension(RequestId Request, long Seen, int? Days, string? Reason) : ICommand<Done>
{
    const int Longest = 500;

    public static Permission Requires => Rights.Handle;

    public IEnumerable<Refusal> Check()
    {
        if (Typed.Lines(Reason).Length == 0) yield return Refusals.ReasonMissing;
        if (Typed.Length(Reason) > Longest) yield return Refusals.TooLong(nameof(Reason), "延期理由", Longest);
    }
}

sealed class ProposeExtensionHandler(RequestsInHand requests, RequestDesk desk, AskedApprovals approvals) : IHandle<ProposeExtension, Done>
{
    public async Task<Result<Done>> Handle(ProposeExtension command, CancellationToken ct)
    {
        var taken = await requests.Take(command.Request, RequestAction.ProposeExtension, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var proposal = new Extension(command.Days ?? 0, Typed.Lines(command.Reason), desk.Today, desk.Actor.Person, ExtensionState.Proposed);
        var proposed = file.Request.ProposeExtension(proposal, await file.DueDay(ct));
        if (!proposed.Succeeded) return proposed;

        var approvers = desk.OfficersWho(Rights.ApproveExtension, file.Matter.Lead).Where(officer => officer.Person.Id != desk.Actor.Person).ToList();
        if (approvers.Count == 0) return Refusals.NobodyApproves;

        foreach (var officer in approvers) file.Matter.Hand(officer.Unit.Id, officer.Person.Id, Steps.ApproveExtension);
        approvals.Ask(file, command.Seen, [.. approvers.Select(officer => officer.Person.Id)]);
        return file.Matter.Do(MatterAction.Proceed, $"提请延长答复期限{proposal.Days}个工作日", proposal.Reason);
    }
}
