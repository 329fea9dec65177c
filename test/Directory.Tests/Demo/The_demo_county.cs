using Directory.Contracts;
using Directory.Demo;
using Directory.Organisation;
using Platform.Access;
using Platform.Demo;

namespace Directory.Tests.Demo;

public sealed class The_demo_county
{
    static readonly DateOnly Today = new(2026, 11, 23);

    readonly DemoCounty county = Drawn();

    [Fact]
    public void Has_departments_with_sections_and_townships_with_villages()
    {
        Assert.InRange(county.Units.Count(unit => unit.Kind == UnitKind.Department), 12, 40);
        Assert.InRange(county.Units.Count(unit => unit.Kind == UnitKind.Township), 8, 20);
        Assert.All(county.Units.Where(unit => unit.Kind == UnitKind.Department), unit => Assert.Contains(county.Units, section => section.Parent == unit.Code && section.Kind == UnitKind.Section));
        Assert.All(county.Units.Where(unit => unit.Kind == UnitKind.Township), unit => Assert.Contains(county.Units, village => village.Parent == unit.Code && village.Kind == UnitKind.Village));
        Assert.InRange(Current.Count(), 450, 900);
    }

    [Fact]
    public void Has_two_officers_for_disclosure_in_every_organ_that_receives_requests_and_a_head_who_signs()
    {
        Assert.Equal(12, DemoReception.Organs.Count(organ => organ[0] == '1'));
        foreach (var organ in DemoReception.Organs)
        {
            var office = Current.Where(holding => holding.Unit == DemoReception.OfficeOf(organ)).ToList();
            Assert.Single(office, holding => holding.Post == DemoReception.FirstPost && holding.Roles.Contains(UsualRole.DisclosureClerk));
            Assert.Single(office, holding => holding.Post == DemoReception.SecondPost && holding.Roles.Contains(UsualRole.DisclosureClerk));
            Assert.Contains(UsualRole.DisclosureHead, Assert.Single(Current, holding => holding.Unit == organ && holding.Rank == PostRank.Head).Roles);
        }
    }

    [Fact]
    public void Has_one_who_holds_two_posts_and_one_who_stands_in_for_a_head_who_left()
    {
        Assert.Single(Current.CountBy(holding => holding.Person!.Value), person => person.Value == 2);
        var acting = Assert.Single(Current, holding => holding.Post.Contains("主持工作", StringComparison.Ordinal));
        Assert.Contains(county.Holdings, holding => holding.Unit == acting.Unit && holding.Rank == PostRank.Head && holding.To == acting.From.AddDays(-1));
    }

    IEnumerable<HoldingRow> Current => county.Holdings.Where(holding => holding.To is null);

    static DemoCounty Drawn()
    {
        string[] roles = [UsualRole.Officer, UsualRole.SectionHead, UsualRole.UnitHead, UsualRole.DisclosureClerk, UsualRole.DisclosureHead, UsualRole.Administrator];
        var drawn = new DemoCounty("云溪县人民政府", Today, roles.ToHashSet(), DemoHouse.RandomFor("county"));
        drawn.Draw();
        DemoReception.Staff(drawn, Today);
        return drawn;
    }
}
