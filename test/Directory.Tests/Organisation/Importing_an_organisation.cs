using Directory.Contracts;
using Directory.Organisation;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Organisation;

public sealed class Importing_an_organisation
{
    static readonly UnitRow County = new("001", "云溪县人民政府", "县政府", "云政", UnitKind.Government, null, Office.Start);
    static readonly HoldingRow Head = new("001", "县长", PostRank.Head, 0, Office.Start, null, []);
    static readonly PersonRow[] People = [new("王伟", "", ""), new("李静", "", "")];

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Happens_once_and_whole(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, Office.Modules);
        var second = Head with { Person = 1 };
        Assert.Equal("directory.import-not-appointed", (await Import(house, [County], [Head, second])).Refusal!.Code);
        Assert.Equal(0L, Convert.ToInt64(await house.Value("SELECT count(*) FROM directory_unit"), null));

        Assert.Equal(new Imported(1, 1, 2), (await Import(house, [County], [Head])).Value);
        Assert.Equal(Refusals.NotEmpty, (await Import(house, [County], [Head])).Refusal);
        var officer = new Actor { Kind = ActorKind.Officer, Region = TestHouse.Region, Grants = [new(Rights.Units, Scope.All)] };
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Run<ImportOrganisation, Imported>(new([], [], [], []), officer)).Refusal);
    }

    [Fact]
    public void Names_the_row_that_is_wrong()
    {
        Assert.Equal(["directory.import-unit-twice"], Wrong([County, County], []));
        Assert.Equal(["directory.import-unit-unfit"], Wrong([County, County with { Code = "002", Initials = " 云政 " }], []));
        Assert.Empty(Wrong([County, County with { Code = "002", Initials = "" }, County with { Code = "003", Kind = UnitKind.Section }], []));
        Assert.Equal(["directory.import-parent-later"], Wrong([County with { Parent = "002" }], []));
        Assert.Equal(["directory.import-unit-unfit"], Wrong([County with { Name = " " }], []));
        Assert.Equal(["directory.import-holding-unfit"], Wrong([County], [Head with { Unit = "002" }]));
        Assert.Equal(["directory.import-holding-unfit"], Wrong([County], [Head with { Person = 2 }]));
        Assert.Equal(["directory.import-holding-unfit"], Wrong([County], [Head with { Roles = ["nothing"] }]));
        Assert.Empty(Wrong([County], [Head]));
    }

    static List<string> Wrong(UnitRow[] units, HoldingRow[] holdings) => [.. new ImportOrganisation([], units, People, holdings).Check().Select(refusal => refusal.Code)];

    static Task<Result<Imported>> Import(TestHouse house, UnitRow[] units, HoldingRow[] holdings) =>
        house.Run<ImportOrganisation, Imported>(new([], units, People, holdings));
}
