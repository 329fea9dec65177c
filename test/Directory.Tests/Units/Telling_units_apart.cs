using Directory.Contracts;
using Directory.Units;
using Kernel;
using Platform.Database;
using Testing;

namespace Directory.Tests.Units;

/// <summary>Every department and township has an office of the same name.</summary>
public sealed class Telling_units_apart
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Puts_the_unit_above_before_a_name_that_others_bear(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var school = await office.Unit("102-01", "办公室", UnitKind.Section, office.Neighbour);
        Assert.Equal("办公室", Named(office, school));
        var water = (await office.House.Run<AddUnit, UnitId>(new("103", "云溪县水利局", "县水利局", "云水", UnitKind.Department, office.County, Office.Start))).Value;

        var other = await office.Unit("103-01", "办公室", UnitKind.Section, water);

        Assert.Equal(["云溪县教育局办公室", "县水利局办公室", "政务公开科"], new[] { school, other, office.Section }.Select(unit => Named(office, unit)));
        Assert.Equal(["云溪县教育局办公室", "云溪县水利局办公室"], new[] { school, other }.Select(unit => office.Ask(directory => directory.FullNameOf(unit))));
        Assert.Equal("", Named(office, UnitId.New()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_further_up_where_the_units_above_are_called_alike(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var names = new List<string>();
        var desks = new List<UnitId>();
        foreach (var (code, organ) in new[] { ("102-01", office.Neighbour), ("101-02", office.Main) })
        {
            var centre = await office.Unit(code, "服务中心", UnitKind.Institution, organ);
            desks.Add(await office.Unit(code + "-1", "综合科", UnitKind.Section, centre));
        }

        names.AddRange(desks.Select(desk => Named(office, desk)));

        Assert.Equal(["云溪县教育局服务中心综合科", "云溪县人民政府办公室服务中心综合科"], names);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Names_an_officer_by_it_and_stops_when_the_other_is_closed_or_renamed(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var school = await office.Unit("102-01", "办公室", UnitKind.Section, office.Neighbour);
        var main = await office.Unit("101-02", "办公室", UnitKind.Section, office.Main);
        var clerk = await office.Officer(school, "李喆");
        Assert.Equal("云溪县教育局办公室", office.Acting(clerk).UnitName);

        Assert.True((await office.House.Run<RenameUnit, Done>(new(main, "行政科", null, null, null, await office.House.Look(db => Task.FromResult(db.Set<Unit>().Single(unit => unit.Id == main).Version))))).Succeeded);

        Assert.Equal("办公室", office.Acting(clerk).UnitName);
    }

    static string Named(Office office, UnitId unit) => office.Ask(directory => directory.NameOf(unit));
}
