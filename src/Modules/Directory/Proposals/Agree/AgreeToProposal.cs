using Kernel;
using Platform.Commands;

namespace Directory.Proposals;

/// <summary>A second person agrees: what was proposed takes effect now, as far as it still may.</summary>
sealed record AgreeToProposal(ProposalId Proposal) : ICommand<Done>
{
    public static Permission Requires => Rights.Roles;

    public static bool NeedsProof => true;
}

sealed class AgreeToProposalHandler(ProposedActs acts, Closing closing) : IHandle<AgreeToProposal, Done>
{
    public async Task<Result<Done>> Handle(AgreeToProposal command, CancellationToken ct)
    {
        var found = await closing.Open(command.Proposal, ct);
        if (found.Refusal is { } closed) return closed;
        if (closing.IsOwn(found.Value)) return Refusals.OwnProposal;

        var refusal = await acts.Carry(found.Value, ct);
        closing.Name(command.Proposal);
        return refusal is null ? closing.Close(found.Value, ProposalState.Agreed) : refusal;
    }
}
