using Directory.Contracts;
using Kernel;

namespace Disclosure.Demo;

/// <summary>The clerk and the leader of the county's disclosure office, whoever led it on the day.</summary>
sealed class DemoOffice(UnitId unit, Actor clerk, IReadOnlyList<(PostHolding Holding, Actor Actor)> leaders)
{
    /// <summary>Before the first day of the demo's requests.</summary>
    const int Years = 2;

    static readonly Grant[] OnMatters = [new(new("matters.read"), Scope.Unit), new(new("matters.handle"), Scope.Unit)];

    public UnitId Unit => unit;

    public Actor Clerk => clerk;

    public Actor LeaderOn(DateOnly day) => leaders.Last(leader => leader.Holding.On(day)).Actor;

    public static DemoOffice? Of(IDirectory directory, RegionCode region, DateOnly today)
    {
        var clerk = directory.UnitsOf(region).SelectMany(unit => directory.OfficersOf(unit.Id))
            .FirstOrDefault(officer => directory.ActorIn(officer).Reach(Rights.Register) is not null && officer.Post.Rank == PostRank.Member);
        if (clerk is null || directory.OfficersWho(Rights.Sign, clerk.Unit.Id).FirstOrDefault() is not { } leader) return null;

        var led = directory.HoldersOf(leader.Post.Id, today.AddYears(-Years)).Append(leader).DistinctBy(holding => holding.Person.Id);
        return new(clerk.Unit.Id, Acting(directory, clerk), [.. led.Select(holding => (holding, Acting(directory, holding)))]);
    }

    static Actor Acting(IDirectory directory, PostHolding officer) =>
        directory.ActorIn(officer) is var actor ? actor with { Grants = [.. actor.Grants.Concat(OnMatters).DistinctBy(grant => grant.Permission)] } : null!;
}
