using System.Text.Json;
using Directory.Administrators;
using Directory.Contracts;
using Directory.Posts;
using Directory.Roles;
using Kernel;
using Platform.Commands;

namespace Directory.Proposals;

/// <summary>Does what was proposed, by the right of its proposer: as it stands on the day on which a second person agrees.</summary>
sealed class ProposedActs(IHandle<GrantRoles, Done> roles, IHandle<Appoint, HoldingId> appoint, IHandle<ChangeRole, Done> change, Consent consent, IDirectory directory)
{
    public async Task<Refusal?> Carry(GrantProposal proposal, CancellationToken ct)
    {
        if (Proposer(proposal) is not { } proposer) return Refusals.ProposerGone;

        consent.Give(proposer, proposal.Gain);
        var refusal = proposal.Act switch
        {
            ProposedAct.GrantRoles => (await roles.Handle(Read<GrantRoles>(proposal), ct)).Refusal,
            ProposedAct.Appoint => (await appoint.Handle(Read<Appoint>(proposal), ct)).Refusal,
            _ => (await change.Handle(Read<ChangeRole>(proposal), ct)).Refusal,
        };
        return refusal is null || refusal == Refusals.GainsOneself || refusal == Refusals.GivesOtherwise ? refusal : Refusals.NotAsItWas(refusal);
    }

    /// <summary>Still in that post, and still with the right.</summary>
    Actor? Proposer(GrantProposal proposal)
    {
        var right = proposal.Act == ProposedAct.Appoint ? Rights.People : Rights.Roles;
        return directory.HoldingsOf(proposal.Proposer).Where(holding => holding.Post.Id == proposal.ProposerPost).Select(directory.ActorIn).FirstOrDefault(actor => actor.May(right));
    }

    static TCommand Read<TCommand>(GrantProposal proposal) => JsonSerializer.Deserialize<TCommand>(proposal.What)!;
}
