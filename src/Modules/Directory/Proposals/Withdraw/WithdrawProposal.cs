using Kernel;
using Platform.Commands;

namespace Directory.Proposals;

/// <summary>The proposer takes it back before anybody has decided.</summary>
sealed record WithdrawProposal(ProposalId Proposal) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class WithdrawProposalHandler(Closing closing) : IHandle<WithdrawProposal, Done>
{
    public async Task<Result<Done>> Handle(WithdrawProposal command, CancellationToken ct)
    {
        var found = await closing.Open(command.Proposal, ct);
        if (found.Refusal is { } closed) return closed;
        return closing.IsOwn(found.Value) ? closing.Close(found.Value, ProposalState.Withdrawn) : CommandRefusals.NotFound;
    }
}
