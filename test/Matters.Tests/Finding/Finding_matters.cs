using System.Diagnostics;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Tests.Cases;
using Platform.Database;
using Search.Contracts;
using Testing;

namespace Matters.Tests.Finding;

public sealed class Finding_matters
{
    const string Canary = "金丝雀矿区";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Whoever_may_see_a_matter_finds_it_and_nobody_else(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var here = hall.Organisation;
        var own = await hall.File(title: "矿区饮水工程批复");
        var canary = await hall.File(here.School, $"{Canary}饮水工程批复");
        await hall.House.Delivered();
        Actor[] actors =
        [
            hall.Clerk, hall.Acting(here.SchoolClerk), hall.Acting(here.WaterClerk), hall.Acting(here.Chief, Rights.OfManager), hall.Acting(here.Mayor, Rights.OfMayor),
            hall.Acting(here.Clerk, Rights.OfHelper), hall.Acting(here.WaterHead, new Grant(MatterPermissions.Read, Scope.Region)),
        ];
        foreach (var actor in actors)
        {
            var listed = (await hall.List(MatterList.All, actor)).Lines.Select(line => MatterAddress.Of(line.Id)).Order();
            var found = await Find(hall, "饮水工程", actor);
            Assert.Equal(listed, found.Hits.Select(hit => hit.Href).Order());
            Assert.Equal(found.Hits.Count, found.Total.Value);
            Assert.Equal(found.Hits.Count, found.Facets.Kinds.Sum(kind => kind.Count));
            Assert.Equal(found.Hits.Count, found.Facets.Units.Sum(unit => unit.Count));
        }

        Assert.Equal([MatterAddress.Of(own)], (await Find(hall, "饮水工程", hall.Clerk)).Hits.Select(hit => hit.Href));
        Assert.Equal([MatterAddress.Of(canary)], (await Find(hall, Canary, hall.Acting(here.SchoolClerk))).Hits.Select(hit => hit.Href));
        foreach (var sought in new[] { Canary, "jsqkq", "金", "95号" }) Assert.Empty((await Find(hall, sought, hall.Clerk)).Hits);
        Assert.Empty((await Find(hall, "jsqkq", hall.Clerk)).Suggestions);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Work_put_on_a_desk_makes_it_found_from_there(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var here = hall.Organisation;
        var matter = await hall.InHand(title: "矿区饮水工程批复");
        await hall.House.Delivered();
        var water = hall.Acting(here.WaterClerk);
        Assert.Empty((await Find(hall, "矿区饮水", water)).Hits);
        Assert.True((await hall.House.Run<HandPlain, Done>(new(matter, here.Water, here.WaterClerk, "会办"), hall.Clerk)).Succeeded);
        await hall.House.Delivered();
        Assert.Single((await Find(hall, "矿区饮水", water)).Hits);
        Assert.Single((await Find(hall, "矿区饮水", hall.Acting(here.WaterHead))).Hits);
        Assert.Empty((await Find(hall, "矿区饮水", hall.Acting(here.SchoolClerk))).Hits);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Follows_what_is_said_and_done_within_a_second(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand(title: "矿区饮水工程批复");
        await hall.House.Delivered();
        var number = (await hall.Row(matter)).Number!;
        Assert.Equal(MatterAddress.Of(matter), (await Find(hall, number, hall.Clerk)).Hits[0].Href);
        Assert.Equal("办理中", (await Find(hall, "矿区饮水", hall.Clerk)).Hits[0].State);

        var delays = new List<TimeSpan>();
        foreach (var word in new[] { "泵房", "水表", "阀门", "蓄水池", "管网口径" }) delays.Add(await Followed(hall, matter, word));
        // The middle one of five: a machine that pauses once does not decide.
        Assert.True(delays.Order().ElementAt(2) < TimeSpan.FromSeconds(1), $"The index followed after {string.Join(", ", delays)}.");
        var hit = Assert.Single((await Find(hall, "管网口径", hall.Clerk)).Hits);
        Assert.Contains(("管网口径", true), hit.Snippet.Parts());

        await hall.Do(matter, MatterAction.Withdraw);
        await hall.House.Delivered();
        Assert.Equal("已撤回", (await Find(hall, "管网口径", hall.Clerk)).Hits[0].State);
    }

    static async Task<TimeSpan> Followed(Hall hall, MatterId matter, string word)
    {
        Assert.True((await hall.Do(new GiveOpinion(matter, $"请水务站核实{word}", false), hall.Clerk)).Succeeded);
        var since = Stopwatch.StartNew();
        while ((await Find(hall, word, hall.Clerk)).Hits.Count == 0) Assert.True(since.Elapsed < TimeSpan.FromSeconds(10), "The index did not follow.");
        return since.Elapsed;
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_what_is_written_in_attached_files(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        var file = await hall.Receive("管网图纸说明.txt", "本工程采用球墨铸铁管。");
        Assert.True((await hall.Do(new AttachFile(matter, [file], null), hall.Clerk)).Succeeded);
        await hall.House.Delivered();
        Assert.Single((await Find(hall, "图纸说明", hall.Clerk)).Hits);
        var since = Stopwatch.StartNew();
        while ((await Find(hall, "球墨铸铁", hall.Clerk)).Hits.Count == 0) { Assert.True(since.Elapsed < TimeSpan.FromSeconds(20), "The text was not read."); await Task.Delay(50, TestContext.Current.CancellationToken); }
        Assert.Empty((await Find(hall, "球墨铸铁", hall.Acting(hall.Organisation.SchoolClerk))).Hits);

        var second = await hall.InHand(title: "另一件");
        Assert.True((await hall.Do(new AttachFile(second, [file], null), hall.Clerk)).Succeeded);
        await hall.House.Delivered();
        Assert.Equal(2, (await Find(hall, "球墨铸铁", hall.Clerk)).Total.Value);
        Assert.Equal(1L, await hall.House.Value("SELECT count(*) FROM search_file_text"));
    }

    static async Task<SearchFindings> Find(Hall hall, string text, Actor by) => (await hall.House.Ask<FindDocuments, SearchFindings>(new(text, SearchFilter.None), by)).Value;
}
