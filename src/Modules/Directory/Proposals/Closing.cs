using Directory.Administrators;
using Directory.Contracts;
using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Outbox;

namespace Directory.Proposals;

/// <summary>Closes a proposal by the one who acts, and tells its proposer.</summary>
sealed class Closing(Acting acting, ProposalPolicy policy, RightsRule rule, Happenings happenings, AuditTrail audit)
{
    /// <summary>The proposal as it stands after whoever came before, or why it cannot be closed.</summary>
    public async Task<Result<GrantProposal>> Open(ProposalId proposal, CancellationToken ct)
    {
        Name(proposal);
        await rule.Wait(ct);
        return await policy.Open(proposal, ct);
    }

    public void Name(ProposalId proposal) => audit.Subject = ProposalAudit.Subject(proposal);

    public bool IsOwn(GrantProposal proposal) => proposal.Proposer == acting.Actor.Person;

    public Done Close(GrantProposal proposal, ProposalState state, string? reason = null)
    {
        proposal.Close(state, acting.Actor, acting.Now, reason);
        if (state != ProposalState.Withdrawn) happenings.Tell(new RightsDecided(proposal.Id.Value, proposal.Proposer, state == ProposalState.Agreed));
        return Done.It;
    }
}
