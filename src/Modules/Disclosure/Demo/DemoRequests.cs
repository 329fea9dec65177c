using Directory.Contracts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Demo;

namespace Disclosure.Demo;

/// <summary>Requests in every stage, each by the real commands on the days on which they would have happened.</summary>
sealed class DemoRequests : IDemo
{
    public const int OfVisitor = 30;

    const int Count = 60;

    public int Order => 20;

    public async Task Seed(DemoHouse house, CancellationToken ct)
    {
        var officers = await house.Use(services => Task.FromResult(DemoOffice.Of(services.GetRequiredService<IDirectory>(), house.Region)));
        if (officers is null) return;

        for (var which = 0; which < Count; which++) await new DemoRequest(house, officers, which).Walk(ct);
    }
}

/// <summary>The clerk and the leader of the county's disclosure office.</summary>
sealed record DemoOffice(UnitId Unit, Actor Clerk, Actor Leader, PersonId Signer)
{
    static readonly Grant[] OnMatters = [new(new("matters.read"), Scope.Unit), new(new("matters.handle"), Scope.Unit)];

    public static DemoOffice? Of(IDirectory directory, RegionCode region)
    {
        var clerk = directory.UnitsOf(region).SelectMany(unit => directory.OfficersOf(unit.Id))
            .FirstOrDefault(officer => directory.ActorIn(officer).Reach(Rights.Register) is not null && officer.Post.Rank == PostRank.Member);
        if (clerk is null || directory.OfficersWho(Rights.Sign, clerk.Unit.Id).FirstOrDefault() is not { } leader) return null;

        return new(clerk.Unit.Id, Acting(directory, clerk), Acting(directory, leader), leader.Person.Id);
    }

    static Actor Acting(IDirectory directory, PostHolding officer) =>
        directory.ActorIn(officer) is var actor ? actor with { Grants = [.. actor.Grants.Concat(OnMatters).DistinctBy(grant => grant.Permission)] } : null!;
}
