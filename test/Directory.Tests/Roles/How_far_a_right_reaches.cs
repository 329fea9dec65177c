using Directory.Contracts;
using Directory.People;
using Directory.Posts;
using Directory.Units;
using Kernel;
using Platform.Database;
using Testing;

namespace Directory.Tests.Roles;

/// <summary>Every scope over trees that nobody has chosen: what a right opens is what it reaches, by every question.</summary>
public sealed class How_far_a_right_reaches
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Nobody_sees_a_unit_a_post_or_a_person_outside(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var random = new Random(991);
        var units = new List<(UnitId Id, UnitId? Parent)> { (office.County, null), (office.Main, office.County), (office.Section, office.Main), (office.Neighbour, office.County) };
        for (var i = 0; i < 9; i++)
        {
            var parent = units[random.Next(units.Count)].Id;
            units.Add((await office.Unit($"9-{i}", $"科室{i}", UnitKind.Section, parent), parent));
        }

        var officers = new Dictionary<UnitId, PostHolding>();
        foreach (var (unit, _) in units) officers[unit] = await office.Officer(unit, $"人员{officers.Count}");
        foreach (var scope in Enum.GetValues<Scope>())
        {
            foreach (var at in units.Where(_ => random.Next(2) == 0).Select(unit => unit.Id)) await Sees(office, officers, at, scope, [.. units.Select(unit => unit.Id).Where(unit => Reaches(scope, at, unit, units))]);
        }
    }

    static async Task Sees(Office office, Dictionary<UnitId, PostHolding> officers, UnitId at, Scope scope, HashSet<UnitId> within)
    {
        var actor = office.Acting(officers[at]) with { Grants = [new(Rights.Organisation, scope)] };
        var listed = (await office.House.Ask<ListUnits, UnitLines>(new("", UnitKind.Section, false, 0), actor)).Value.Lines.Select(line => line.Unit.Id);
        Assert.Subset(within, listed.ToHashSet());
        var people = (await office.House.Ask<ListPeople, PeopleLines>(new("", 0), actor)).Value.Lines.Select(line => line.Person.Id).ToHashSet();
        foreach (var (unit, officer) in officers)
        {
            Assert.Equal(within.Contains(unit), (await office.House.Ask<ShowUnit, UnitSheet>(new(unit), actor)).Succeeded);
            Assert.Equal(within.Contains(unit), (await office.House.Ask<ShowPost, PostSheet>(new(officer.Post.Id), actor)).Succeeded);
            Assert.Equal(within.Contains(unit), people.Contains(officer.Person.Id));
        }
    }

    /// <summary>By walking up from the unit, as the definition says.</summary>
    static bool Reaches(Scope scope, UnitId at, UnitId unit, List<(UnitId Id, UnitId? Parent)> units)
    {
        if (scope is Scope.Region or Scope.All || (scope == Scope.Unit && unit == at)) return true;
        for (UnitId? above = unit; scope == Scope.Subtree && above is { } one; above = units.Single(each => each.Id == one).Parent)
        {
            if (one == at) return true;
        }

        return false;
    }

    [Fact]
    public void A_grant_that_comes_takes_no_right_away()
    {
        var random = new Random(17);
        var (rights, units) = (Enumerable.Range(0, 4).Select(i => new Permission($"any.right.{i}")).ToArray(), Enumerable.Range(0, 6).Select(_ => UnitId.New()).ToArray());
        for (var i = 0; i < 2000; i++)
        {
            var own = units[random.Next(6)];
            var before = new Actor
            {
                Kind = ActorKind.Officer,
                Region = TestHouse.Region,
                Unit = own,
                Subtree = units.Where(unit => unit == own || random.Next(2) == 0).ToHashSet(),
                Grants = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, rights))],
            };
            var after = before with { Grants = [.. before.Grants, Any(random, rights)] };
            Assert.All(rights, right => Assert.True(!before.May(right) || after.May(right)));
            Assert.All(rights, right => Assert.All(units, unit => Assert.True(!before.Covers(right, unit, TestHouse.Region) || after.Covers(right, unit, TestHouse.Region), $"{string.Join(' ', before.Grants)} + {after.Grants[^1]}")));
        }
    }

    static Grant Any(Random random, Permission[] rights) => new(rights[random.Next(rights.Length)], (Scope)random.Next(5));

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_right_ends_with_the_last_day_in_the_post_and_begins_with_the_first(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var post = (await office.Officer(office.Main, "前任", grants: new Grant(Rights.Units, Scope.Region))).Post.Id;
        var person = await office.Person("继任");
        var (first, last) = (new DateOnly(2026, 9, 20), new DateOnly(2026, 9, 24));
        Assert.True((await office.House.Run<Appoint, HoldingId>(new(post, person, first, last))).Succeeded);

        Assert.Equal([false, true, true, false], new[] { At("2026-09-19T23:59:59"), At("2026-09-20T00:00:00"), At("2026-09-24T23:59:59"), At("2026-09-25T00:00:00") });

        bool At(string chinese)
        {
            var instant = DateTimeOffset.Parse(chinese + "+08:00", null).ToUniversalTime();
            office.House.Time.Advance(instant - office.House.Time.GetUtcNow());
            return office.Ask(directory => directory.HoldingsOf(person).Any(holding => directory.ActorIn(holding).May(Rights.Units)));
        }
    }
}
