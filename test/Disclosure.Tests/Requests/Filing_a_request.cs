using Disclosure.Requests;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Disclosure.Tests.Requests;

public sealed class Filing_a_request
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Twice_by_a_double_click_makes_one_request(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var key = SubmissionKey.New();
        var form = Sample.Form(town.Office.Section) with { Key = key };

        var sent = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => town.File(form, key)));

        Assert.Single(sent.Select(one => one.Value).Distinct());
        Assert.Equal(1L, Convert.ToInt64(await town.House.Value("SELECT count(*) FROM matters_matter"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task By_many_at_once_numbers_them_without_a_gap(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var filed = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => town.File())));

        var numbers = new List<string>();
        foreach (var one in filed) numbers.Add((await town.Matter(one.Value)).Number!);

        Assert.Equal(Enumerable.Range(1, 40).Select(serial => $"{serial}号"), numbers.Select(number => number[(number.IndexOf('〕', StringComparison.Ordinal) + 1)..]).OrderBy(serial => serial.Length).ThenBy(serial => serial, StringComparer.Ordinal));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task With_an_office_that_is_none_is_refused(Engine engine)
    {
        await using var town = await Town.Open(engine);
        Assert.Equal(Refusals.OfficeUnknown, (await town.File(Sample.Form(town.Office.Neighbour) with { Office = UnitId.New() })).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_nothing_to_a_neighbour_and_leaves_the_try_in_the_audit(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = (await town.File()).Value;

        var tried = await town.Do<RegisterRequest, Done>(town.Neighbour, new(id, 0, Sample.Day("2026-09-18")));

        Assert.Equal(CommandRefusals.NotFound, tried.Refusal);
        Assert.Contains("RegisterRequest 2 platform.not-found", await town.Audited(id));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Can_be_registered_by_one_of_two_clerks_only(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = (await town.File()).Value;
        var seen = await town.Seen(id);

        var both = await Task.WhenAll(new[] { town.Clerk, town.SecondClerk }.Select(clerk => town.Do<RegisterRequest, Done>(clerk, new(id, seen, Sample.Day("2026-09-18")))));

        Assert.Single(both, one => one.Succeeded);
        Assert.Equal(CommandRefusals.ChangedMeanwhile, both.Single(one => !one.Succeeded).Refusal);
    }
}
