using Directory.Contracts;
using Kernel;

namespace Disclosure.Demo;

/// <summary>Finds in the demo's county where requests are received: the county's own office, and those of departments and townships.</summary>
sealed class DemoOffices(IDirectory directory, RegionCode region, DateOnly today)
{
    /// <summary>Before the first day of the demo's requests.</summary>
    const int Years = 2;

    static readonly Grant[] OnMatters = [new(new("matters.read"), Scope.Unit), new(new("matters.handle"), Scope.Unit)];

    /// <summary>The first that the county has; null when nobody there may register or sign.</summary>
    public DemoOffice? OfCounty()
    {
        var clerk = Clerks().FirstOrDefault();
        if (clerk is null || directory.OfficersWho(Rights.Sign, clerk.Unit.Id).FirstOrDefault() is not { } leader) return null;

        var led = directory.HoldersOf(leader.Post.Id, today.AddYears(-Years)).Append(leader).DistinctBy(holding => holding.Person.Id);
        var acting = Acting(clerk);
        return new(clerk.Unit.Id, "", acting, acting, [], [.. led.Select(holding => (holding, Acting(holding)))]);
    }

    /// <summary>Those of the organs below the county, in the order of the directory.</summary>
    public IEnumerable<DemoOffice> OfDepartments() => Clerks().GroupBy(clerk => clerk.Unit.Id).Skip(1).Select(clerks => Of(clerks.ToList())).OfType<DemoOffice>();

    DemoOffice? Of(List<PostHolding> clerks)
    {
        var office = clerks[0].Unit;
        if (directory.NumberingUnit(office.Id) is not { } organ) return null;

        var sections = directory.ChildrenOf(organ.Id).Where(unit => unit.Kind == UnitKind.Section && unit.Id != office.Id).Select(Section).OfType<DemoSection>().ToList();
        var leaders = Heads(organ.Id).Select(head => (head, directory.ActorIn(head))).ToList();
        return sections.Count == 0 ? null : new(office.Id, organ.Name, directory.ActorIn(clerks[0]), directory.ActorIn(clerks[^1]), sections, leaders);
    }

    DemoSection? Section(UnitView unit)
    {
        var officers = directory.OfficersOf(unit.Id);
        return officers is [var head, ..] && officers[^1].Post.Rank == PostRank.Member ? new(unit.Id, directory.ActorIn(head), directory.ActorIn(officers[^1])) : null;
    }

    /// <summary>Whoever led the organ on any day since, one after the other.</summary>
    IEnumerable<PostHolding> Heads(UnitId organ)
    {
        var first = today.AddYears(-Years).AddMonths(-1);
        return Enumerable.Range(0, today.DayNumber - first.DayNumber + 1)
            .Select(day => directory.HeadOf(organ, first.AddDays(day))).OfType<PostHolding>().DistinctBy(holding => (holding.Person.Id, holding.Post.Id));
    }

    IEnumerable<PostHolding> Clerks() => directory.UnitsOf(region).SelectMany(unit => directory.OfficersOf(unit.Id))
        .Where(officer => officer.Post.Rank == PostRank.Member && directory.ActorIn(officer).Reach(Rights.Register) is not null);

    Actor Acting(PostHolding officer) =>
        directory.ActorIn(officer) is var actor ? actor with { Grants = [.. actor.Grants.Concat(OnMatters).DistinctBy(grant => grant.Permission)] } : null!;
}
