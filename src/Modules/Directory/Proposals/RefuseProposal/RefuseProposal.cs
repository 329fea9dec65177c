using Kernel;
using Platform.Commands;

namespace Directory.Proposals;

/// <summary>Whoever may decide does not agree, and says why.</summary>
sealed record RefuseProposal(ProposalId Proposal, string? Reason) : ICommand<Done>
{
    public static Permission Requires => Rights.Roles;

    public IEnumerable<Refusal> Check()
    {
        if (Typed.Line(Reason).Length is 0 or > ProposalLimits.LongestReason) yield return Refusals.ReasonMissing;
    }
}

sealed class RefuseProposalHandler(Closing closing) : IHandle<RefuseProposal, Done>
{
    public async Task<Result<Done>> Handle(RefuseProposal command, CancellationToken ct)
    {
        var found = await closing.Open(command.Proposal, ct);
        if (found.Refusal is { } closed) return closed;
        return closing.IsOwn(found.Value) ? Refusals.OwnProposal : closing.Close(found.Value, ProposalState.Refused, Typed.Line(command.Reason));
    }
}
