using Directory.Accounts;
using Directory.Contracts;
using Directory.Demo;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Demo;
using Platform.House;
using Testing;

namespace Directory.Tests.Demo;

public sealed class Filling_a_demo_house
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Gives_a_county_in_which_every_visitor_has_an_account(Engine engine)
    {
        await using var house = await Demo(engine, true);
        Assert.True(await house.Services.GetRequiredService<DemoMark>().IsSet(CancellationToken.None));
        using var scope = house.Services.CreateScope();
        var directory = scope.ServiceProvider.GetRequiredService<IDirectory>();
        var units = directory.UnitsOf(TestHouse.Region);
        Assert.InRange(units.Count, 200, 300);
        Assert.InRange(units.Sum(unit => directory.OfficersOf(unit.Id).Count), 450, 900);
        Assert.All(units, unit => Assert.NotNull(directory.HeadOf(unit.Id)));
        Assert.All(DemoOfficer.All, officer => Assert.Equal(officer.Post, directory.ActorOf(officer.Account)!.PostName));
        Assert.True(directory.ActorOf("admin")!.May(Rights.Units));
        Assert.False(directory.ActorOf("clerk")!.May(Rights.Units));
        Assert.False(directory.ActorOf("admin")!.May(Rights.Roles));
        Assert.All(new[] { "security", "security-b" }, account => Assert.Equal((true, false), (directory.ActorOf(account)!.May(Rights.Roles), directory.ActorOf(account)!.May(Rights.People))));
        Assert.Contains(units, unit => directory.HeadOf(unit.Id)!.Person != directory.HeadOf(unit.Id, new(2024, 1, 2))!.Person);

        var section = directory.ActorOf("section")!;
        Assert.Equal(2, directory.HoldingsOf(section.Person!.Value).Count);
        Assert.NotEqual(directory.ActorOf("neighbour")!.Unit, directory.ActorOf("clerk")!.Unit);
        Assert.False(directory.SubtreeOf(directory.UnitByCode(TestHouse.Region, DemoUnits.Office)!.Id).Contains(directory.ActorOf("neighbour")!.Unit!.Value));
    }

    [Fact]
    public void Draws_the_same_county_each_time()
    {
        Assert.Equal(Draw(), Draw());

        static List<string> Draw()
        {
            var county = new DemoCounty("云溪县人民政府", new(2026, 9, 18), new HashSet<string>(), DemoHouse.RandomFor("county"));
            county.Draw();
            return [.. county.Holdings.Select(holding => $"{holding.Unit} {holding.Post} {county.People[holding.Person!.Value].Name} {holding.From} {holding.To}")];
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_a_house_alone_that_was_not_asked_or_is_not_empty(Engine engine)
    {
        await using var house = await Demo(engine, false);
        Assert.False(await house.Services.GetRequiredService<DemoMark>().IsSet(CancellationToken.None));
        Assert.Equal(CommandRefusals.NotFound, (await house.Run<EnterDemo, Guid>(new("admin"))).Refusal);
        Assert.Equal(0L, Convert.ToInt64(await house.Value("SELECT count(*) FROM directory_unit"), null));
    }

    static Task<TestHouse> Demo(Engine engine, bool asked) => TestHouse.Open(engine, Office.Modules, services =>
    {
        services.Configure<HouseSettings>(settings => (settings.Demo, settings.Authority) = (asked, "云溪县人民政府"));
        services.Configure<SignInSettings>(settings => settings.HashRounds = 1000);
    });
}
