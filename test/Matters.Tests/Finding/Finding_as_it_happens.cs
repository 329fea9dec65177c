using System.Diagnostics;
using Kernel;
using Matters.Cases;
using Matters.Tests.Cases;
using Platform.Database;
using Search.Contracts;
using Testing;

namespace Matters.Tests.Finding;

/// <summary>The index follows what happens in the house while one waits, and what is out of one's rights is out of it at once.</summary>
public sealed class Finding_as_it_happens
{
    static readonly TimeSpan Promised = TimeSpan.FromSeconds(1);

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_less_than_a_second_for_a_new_matter_and_for_what_is_said_of_it(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (filed, said) = (new List<TimeSpan>(), new List<TimeSpan>());
        foreach (var name in new[] { "甲", "乙", "丙" })
        {
            await hall.House.Delivered();
            var matter = await hall.InHand(title: $"{name}坝蓄水工程");
            filed.Add(await Found(hall, $"{name}坝蓄水"));
            await hall.House.Delivered();
            Assert.True((await hall.Do(new GiveOpinion(matter, $"请核实{name}闸门尺寸", false), hall.Clerk)).Succeeded);
            said.Add(await Found(hall, $"{name}闸门尺寸"));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{engine}: filed {string.Join(' ', filed.Select(Milliseconds))}, said {string.Join(' ', said.Select(Milliseconds))} ms");
        Assert.True(filed.Min() < Promised, $"A new matter was found after {Milliseconds(filed.Min())} ms at best.");
        Assert.True(said.Min() < Promised, $"What was said was found after {Milliseconds(said.Min())} ms at best.");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_at_once_for_whoever_may_see_the_matter_no_more(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await hall.InHand(title: "矿区饮水工程批复");
        await hall.House.Delivered();
        Assert.Single((await Find(hall, "矿区饮水", hall.Clerk)).Hits);
        var chief = hall.Acting(hall.Organisation.Chief, Rights.OfManager);
        Assert.Single((await Find(hall, "矿区饮水", chief)).Hits);
        Assert.Empty((await Find(hall, "矿区饮水", chief with { Grants = [] })).Hits);

        await hall.House.Tamper("DELETE FROM matters_involvement; DELETE FROM matters_matter_unit"); // past every event, so that no index can follow
        foreach (var actor in new[] { hall.Clerk, chief })
        {
            var left = await Find(hall, "矿区饮水", actor);
            Assert.Equal((0, 0, 0, 0), (left.Hits.Count, left.Total.Value, left.Facets.Units.Count, left.Suggestions.Count));
        }
    }

    static async Task<TimeSpan> Found(Hall hall, string text)
    {
        var since = Stopwatch.StartNew();
        while ((await Find(hall, text, hall.Clerk)).Hits.Count == 0)
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(10), $"{text} was never found.");
            await Task.Delay(10, Ct);
        }

        return since.Elapsed;
    }

    static async Task<SearchFindings> Find(Hall hall, string text, Actor by) => (await hall.House.Ask<FindDocuments, SearchFindings>(new(text, SearchFilter.None), by)).Value;

    static string Milliseconds(TimeSpan took) => took.TotalMilliseconds.ToString("0", null);
}
