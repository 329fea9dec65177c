using Directory.Contracts;
using Directory.Units;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Units;

public sealed class Setting_up_units
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_them_at_once_each_under_its_parent(Engine engine)
    {
        await using var office = await Office.Open(engine);
        Assert.Equal(
            ["云溪县人民政府", "云溪县人民政府办公室", "政务公开科", "云溪县教育局"],
            office.Ask(directory => directory.UnitsOf(TestHouse.Region)).Select(unit => unit.Name));
        Assert.Equal([office.Main, office.Section], office.Ask(directory => directory.SubtreeOf(office.Main)).Order(ById));
        Assert.Equal("云溪县人民政府办公室 · 政务公开科", office.Ask(directory => directory.PathOf(office.Section)));
        Assert.Equal("云教", office.Ask(directory => directory.UnitByCode(TestHouse.Region, "102"))!.Initials);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_a_code_twice_and_a_parent_that_is_gone(Engine engine)
    {
        await using var office = await Office.Open(engine);
        Assert.Equal(Refusals.CodeTaken, await Refused(office, new("101", "另一个", null, null, UnitKind.Department, office.County)));
        Assert.Equal(CommandRefusals.NotFound, await Refused(office, new("103", "科室", null, null, UnitKind.Section, UnitId.New()), Administrator(office)));

        Assert.True((await office.House.Run<CloseUnit, Done>(new(office.Neighbour, new(2026, 9, 17), 0))).Succeeded);
        Assert.Equal(Refusals.ParentUnknown, await Refused(office, new("103", "科室", null, null, UnitKind.Section, office.Neighbour)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_a_word_whose_numbers_another_organ_gives_out_or_gave_out_this_year(Engine engine)
    {
        await using var office = await Office.Open(engine);
        Assert.Equal(Refusals.InitialsTaken, await Refused(office, new("103", "云溪县教研院", null, "\0云教 ", UnitKind.Institution, office.County)));
        Assert.Null(await Refused(office, new("102-01", "人事科", null, "云教", UnitKind.Section, office.Neighbour)));

        Assert.True((await office.House.Run<CloseUnit, Done>(new(await office.Unit("104", "云溪县体育局", UnitKind.Department, office.County, "云体"), new(2026, 3, 1), 0))).Succeeded);
        Assert.Equal(Refusals.InitialsTaken, await Refused(office, new("105", "云溪县体校", null, "云体", UnitKind.Institution, office.County, new(2026, 9, 18))));
        Assert.Null(await Refused(office, new("106", "云溪县体校", null, "云体", UnitKind.Institution, office.County, new(2027, 1, 1))));
    }

    [Theory]
    [InlineData("", "局", "Department", "directory.unit-code-missing")]
    [InlineData("一〇一", "局", "Department", "directory.unit-code-malformed")]
    [InlineData("101", " ", "Department", "directory.unit-name-missing")]
    [InlineData("101", "局", null, "directory.unit-kind-unknown")]
    [InlineData("101", "局", "99", "directory.unit-kind-unknown")]
    [InlineData("101", "局", "Section", "directory.unit-parent-missing")]
    [InlineData("101", "六十一个字的名称六十一个字的名称六十一个字的名称六十一个字的名称六十一个字的名称六十一个字的名称六十一个字的名称六十一个字的", "Government", "directory.unit-name-too-long")]
    public void Names_what_is_wrong_with_the_form(string code, string name, string? kind, string refusal)
    {
        var command = new AddUnit(code, name, "局", null, kind is null ? null : Enum.Parse<UnitKind>(kind), null);
        Assert.Contains(refusal, command.Check().Select(wrong => wrong.Code));
    }

    [Fact]
    public void Asks_for_a_short_name_where_the_name_is_long_and_keeps_initials_short()
    {
        var command = new AddUnit("1", "二十一个字的机构名称二十一个字的机构名称长", null, "机关代字机关代字机关代字长", UnitKind.Government, null);
        Assert.Equal([Refusals.ShortNameTooLong, Refusals.InitialsTooLong], command.Check());
    }

    static readonly Comparer<UnitId> ById = Comparer<UnitId>.Create((one, other) => one.Value.CompareTo(other.Value));

    static async Task<Refusal?> Refused(Office office, AddUnit command, Actor? actor = null) => (await office.House.Run<AddUnit, UnitId>(command, actor)).Refusal;

    static Actor Administrator(Office office) => new()
    {
        Kind = ActorKind.Officer,
        Region = TestHouse.Region,
        Unit = office.Main,
        Subtree = office.Ask(directory => directory.SubtreeOf(office.Main)),
        Grants = [new(Rights.Units, Scope.Subtree)],
    };
}
