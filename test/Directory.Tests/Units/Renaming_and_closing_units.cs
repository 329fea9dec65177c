using Directory.Contracts;
using Directory.Units;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Directory.Tests.Units;

public sealed class Renaming_and_closing_units
{
    static readonly DateOnly Today = new(2026, 9, 18);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Last_years_unit_keeps_last_years_name(Engine engine)
    {
        await using var office = await Office.Open(engine);
        Assert.True((await Rename(office, "云溪县教育和体育局", Today)).Succeeded);
        Assert.Equal("云溪县教育局", office.Ask(directory => directory.Unit(office.Neighbour, new(2025, 9, 18)))!.Name);
        Assert.Equal("云溪县教育和体育局", office.Ask(directory => directory.Unit(office.Neighbour))!.Name);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_the_second_of_two_writers_what_the_first_did(Engine engine)
    {
        await using var office = await Office.Open(engine);
        Assert.True((await Rename(office, "云溪县教育和体育局", Today)).Succeeded);
        Assert.Equal(CommandRefusals.ChangedMeanwhile, (await Rename(office, "云溪县教体局", Today)).Refusal);
        Assert.True((await Rename(office, "云溪县教体局", Today, version: 1)).Succeeded);
        Assert.Equal("云溪县教体局", office.Ask(directory => directory.Unit(office.Neighbour))!.Name);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Give_no_organ_the_word_that_another_has_or_laid_down_this_year(Engine engine)
    {
        await using var office = await Office.Open(engine);
        Assert.Equal(Refusals.InitialsTaken, (await Rename(office, "云溪县教育局", Today, word: "云政办")).Refusal);
        Assert.True((await Rename(office, "云溪县教育和体育局", Today, word: "云教体")).Succeeded);

        Assert.Equal(Refusals.InitialsTaken, await MainOffice(office, "云教", Today));
        Assert.Equal(Refusals.InitialsTaken, await MainOffice(office, "云教体", new(2027, 1, 1)));
        Assert.Null(await MainOffice(office, "云教", new(2027, 1, 1)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Closes_only_what_is_empty(Engine engine)
    {
        await using var office = await Office.Open(engine);
        await office.Officer(office.Section, "李明");
        Assert.Equal(Refusals.HasUnits, (await Close(office, office.Main)).Refusal);
        Assert.Equal(Refusals.HasOfficers, (await Close(office, office.Section)).Refusal);

        Assert.True((await Close(office, office.Neighbour)).Succeeded);
        Assert.Equal(Directory.Posts.Refusals.UnitUnknown, (await office.House.Run<Directory.Posts.AddPost, PostId>(new(office.Neighbour, "科员", PostRank.Member))).Refusal);
        Assert.Equal(Today, office.Ask(directory => directory.Unit(office.Neighbour))!.To);
        Assert.Contains(office.Ask(directory => directory.UnitsOf(TestHouse.Region)), unit => unit.Id == office.Neighbour);
        office.House.Time.Advance(TimeSpan.FromDays(1));
        Assert.DoesNotContain(office.Ask(directory => directory.UnitsOf(TestHouse.Region)), unit => unit.Id == office.Neighbour);
    }

    [Fact]
    public void Follows_the_days()
    {
        var unit = Unit.SetUp("1", UnitKind.Government, null, TestHouse.Region, Naming.Of("甲县", null, null), new(2020, 1, 1));
        Assert.True(unit.Rename(Naming.Of("乙县", null, null), new(2024, 1, 1)).Succeeded);
        Assert.Equal(Refusals.RenamedLater, unit.Rename(Naming.Of("丙县", null, null), new(2023, 1, 1)).Refusal);
        Assert.Equal(Refusals.ClosedBeforeSetUp, unit.Close(new(2019, 1, 1)).Refusal);
        Assert.True(unit.Close(new(2025, 1, 1)).Succeeded);
        Assert.Equal(Refusals.Closed, unit.Close(new(2025, 1, 1)).Refusal);
        Assert.Equal(Refusals.Closed, unit.Rename(Naming.Of("丁县", null, null), new(2026, 1, 1)).Refusal);
    }

    static Task<Result<Done>> Rename(Office office, string name, DateOnly from, long version = 0, string word = "云教") =>
        office.House.Run<RenameUnit, Done>(new(office.Neighbour, name, null, word, from, version));

    static async Task<Refusal?> MainOffice(Office office, string word, DateOnly from) =>
        (await office.House.Run<RenameUnit, Done>(new(office.Main, "云溪县人民政府办公室", null, word, from, 0))).Refusal;

    static Task<Result<Done>> Close(Office office, UnitId unit) => office.House.Run<CloseUnit, Done>(new(unit, Today, 0));
}
