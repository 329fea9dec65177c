using Directory.Administrators;
using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.Outbox;

namespace Directory.Proposals;

/// <summary>Takes proposals in, and tells those who may decide.</summary>
sealed class ProposalDesk(AppDb db, Acting acting, IOptions<DirectorySettings> settings, Happenings happenings, IDirectory directory)
{
    /// <param name="gain">What it would give.</param>
    public async Task<Result<Proposed>> Lodge(Gain gain, ProposalSketch sketch, CancellationToken ct)
    {
        // What was tried before it was refused must not be saved with the proposal.
        db.ChangeTracker.Clear();
        var (actor, now) = (acting.Actor, acting.Now);
        if (await db.Set<GrantProposal>().AnyAsync(one => one.State == ProposalState.Open && one.ExpiresAt > now && one.Region == actor.Region && one.Act == sketch.Act && one.What == sketch.What, ct))
            return Refusals.AlreadyProposed;

        var proposal = new GrantProposal(
            ProposalId.New(), sketch.Act, sketch.What, sketch.Words, gain.Mark, actor.Person!.Value, actor.Post!.Value, GrantProposal.Signature(actor), now, now.AddDays(settings.Value.ProposalDays), actor.Region)
            .About(sketch.Post, sketch.Unit, sketch.Role, sketch.Person);
        db.Add(proposal);
        happenings.Tell(new RightsProposed(proposal.Id.Value, Deciders(sketch.Unit, gain)));
        return new Proposed(proposal.Id);
    }

    /// <summary>A role is the region's.</summary>
    List<PersonId> Deciders(UnitId? unit, Gain gain)
    {
        var where = unit ?? directory.UnitsOf(acting.Actor.Region)[0].Id;
        return [.. directory.OfficersWho(Rights.Roles, where).Select(officer => officer.Person.Id).Distinct().Where(person => person != acting.Actor.Person && !gain.People.Contains(person))];
    }
}
