using Directory.Posts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Directory.Proposals;

/// <summary>Who sees a proposal: its proposer, and whoever decides which post has which right there. List, number in the menu, notices and decisions begin here.</summary>
sealed class ProposalPolicy(AppDb db, Acting acting)
{
    public IQueryable<GrantProposal> Visible
    {
        get
        {
            var (actor, region, me) = (acting.Actor, acting.Actor.Region, acting.Actor.Person);
            var all = db.Set<GrantProposal>().Where(proposal => proposal.Region == region);
            switch (actor.Reach(Rights.Roles))
            {
                case Scope.Region or Scope.All:
                    return all;
                case Scope.Subtree or Scope.Unit:
                    List<UnitId?> units = actor.Reach(Rights.Roles) == Scope.Unit ? [actor.Unit] : [.. actor.Subtree];
                    return all.Where(proposal => proposal.Proposer == me || units.Contains(proposal.Unit));
                default:
                    return all.Where(proposal => proposal.Proposer == me);
            }
        }
    }

    /// <summary>Those that wait for a decision which the one who acts may make.</summary>
    public IQueryable<GrantProposal> ToDecide
    {
        get
        {
            var (now, today, me, may) = (acting.Now, acting.Today, acting.Actor.Person, acting.Actor.May(Rights.Roles));
            return Visible.Where(proposal => may && proposal.State == ProposalState.Open && proposal.ExpiresAt > now && proposal.Proposer != me && (proposal.Person == null || proposal.Person != me)
                && !db.Set<Holding>().Any(held => held.Person == me && (held.To == null || held.To >= today)
                    && ((proposal.Act == ProposedAct.GrantRoles && held.Post == proposal.Post)
                        || (proposal.Act == ProposedAct.ChangeRole && db.Set<PostRole>().Any(carried => carried.Post == held.Post && carried.Role == proposal.Role)))));
        }
    }

    public Task<int> CountToDecide(CancellationToken ct) => ToDecide.Take(CappedCount.Cap + 1).CountAsync(ct);

    /// <summary>One that is to be decided, or why it cannot be.</summary>
    public async Task<Result<GrantProposal>> Open(ProposalId id, CancellationToken ct)
    {
        if (await Visible.SingleOrDefaultAsync(proposal => proposal.Id == id, ct) is not { } found) return CommandRefusals.NotFound;
        if (found.State != ProposalState.Open) return Refusals.AlreadyDecided;
        return found.HasExpired(acting.Now) ? Refusals.Expired : found;
    }
}
