using Directory.Administrators;
using Directory.Roles;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Commands;
using Platform.Reading;

namespace Directory.Proposals;

/// <summary>The proposals that one sees: those that wait, the oldest first, or those that are closed, the newest first.</summary>
/// <param name="Skip">How many lines came on the pages before.</param>
sealed record ListProposals(bool Closed, int Skip) : IQuery<ProposalLines>
{
    public static Permission Requires => Permission.Staff;
}

sealed record ProposalLines(IReadOnlyList<ProposalLine> Lines, int Total);

/// <param name="Gives">What it gives, in words.</param>
/// <param name="MayDecide">The reader may agree to it or not.</param>
sealed record ProposalLine(GrantProposal Proposal, IReadOnlyList<string> Gives, bool MayDecide, bool IsOwn, bool HasExpired);

sealed class ListProposalsAnswer(ProposalPolicy policy, Acting acting, Capabilities capabilities) : IAnswer<ListProposals, ProposalLines>
{
    public async Task<Result<ProposalLines>> Answer(ListProposals query, CancellationToken ct)
    {
        var (actor, now) = (acting.Actor, acting.Now);
        if (!actor.May(Rights.Roles) && !actor.May(Rights.People)) return CommandRefusals.NotPermitted;

        var asked = query.Closed
            ? policy.Visible.Where(proposal => proposal.State != ProposalState.Open || proposal.ExpiresAt <= now).OrderByDescending(proposal => proposal.At)
            : policy.Visible.Where(proposal => proposal.State == ProposalState.Open && proposal.ExpiresAt > now).OrderBy(proposal => proposal.At);
        var total = await asked.CountAsync(ct);
        var page = await asked.ThenBy(proposal => proposal.Id).Skip(query.Skip).Take(ProposalLimits.PageSize).AsNoTracking().ToListAsync(ct);
        var shown = page.Select(proposal => proposal.Id).ToList();
        var mine = await policy.ToDecide.Where(proposal => shown.Contains(proposal.Id)).Select(proposal => proposal.Id).ToListAsync(ct);
        return new ProposalLines([.. page.Select(proposal => new ProposalLine(proposal, Gives(proposal), mine.Contains(proposal.Id), proposal.Proposer == actor.Person, proposal.HasExpired(now)))], total);
    }

    IReadOnlyList<string> Gives(GrantProposal proposal) =>
        [.. Gain.Read(proposal.Gain).Select(grant => $"{capabilities.Of(grant.Permission)?.Name ?? grant.Permission.Name}（{grant.Scope.Name()}）")];
}
