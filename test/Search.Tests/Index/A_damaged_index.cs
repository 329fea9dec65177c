using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Health;
using Search.Index;
using Testing;

namespace Search.Tests;

public sealed class A_damaged_index
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Answers_from_what_is_sound_says_so_and_mends_itself(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var first = await shelf.Put("饮水工程一");
        await shelf.Put("饮水工程二");
        await Damage(shelf, engine, await SegmentOf(shelf, first));

        Assert.Equal(["饮水工程二"], await shelf.Titles("饮水"));
        Assert.True((await shelf.Find("饮水")).IsIncomplete);
        Assert.Equal("1段有损坏，正在重写", await Health(shelf));

        await Repair(shelf).Run(CancellationToken.None);
        Assert.Equal(["饮水工程一", "饮水工程二"], (await shelf.Titles("饮水")).Order(StringComparer.Ordinal));
        Assert.False((await shelf.Find("饮水")).IsIncomplete);
        Assert.Equal("共2段", await Health(shelf));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_put_together_with_its_damage_and_leaves_nothing_half_done(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var papers = new List<Guid>();
        for (var i = 0; i < JoinPlan.Many; i++) papers.Add(await shelf.Put($"饮水工程{i}"));
        await Damage(shelf, engine, await SegmentOf(shelf, papers[3]));
        await Joining(shelf).Run(thoroughly: false, CancellationToken.None);
        Assert.Equal(JoinPlan.Many, await Count(shelf, "SELECT count(*) FROM search_segment"));
        Assert.Equal(0, await Count(shelf, "SELECT count(*) FROM search_segment WHERE state <> 1"));

        await Repair(shelf).Run(CancellationToken.None);
        await Joining(shelf).Run(thoroughly: false, CancellationToken.None);
        Assert.Equal(1, await Count(shelf, "SELECT count(*) FROM search_segment"));
        Assert.Equal(JoinPlan.Many, (await shelf.Find("饮水")).Total.Value);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Forgets_what_belongs_to_a_module_that_is_gone(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var papers = await shelf.Put(Shelf.Paper("饮水工程一"), Shelf.Paper("饮水工程二"));
        await shelf.House.Tamper($"UPDATE search_entry SET source = 'gone' WHERE thing = '{papers[0].ToString().ToUpperInvariant()}'");
        await Damage(shelf, engine, await SegmentOf(shelf, papers[0]));
        Assert.Empty(await shelf.Titles("饮水"));

        await Repair(shelf).Run(CancellationToken.None);
        Assert.Equal(["饮水工程二"], await shelf.Titles("饮水"));
        Assert.Equal("共1段", await Health(shelf));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_no_segment_for_whole_that_is_being_cleared_away(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var paper = await shelf.Put("饮水工程");
        var part = await SegmentOf(shelf, paper);
        var segment = (await shelf.House.Run<BeginSegment, long>(new())).Value;
        Assert.True((await shelf.House.Run<KeepPages, bool>(new(segment, [new(1, [1, 1, 1])]))).Value);
        await shelf.House.Tamper($"UPDATE search_segment SET state = 2 WHERE id = {segment}");

        Assert.False((await shelf.House.Run<KeepPages, bool>(new(segment, [new(2, [1, 1, 1])]))).Value);
        Assert.False((await shelf.House.Run<ReplaceSegments, bool>(new(segment, [part], 1))).Value);
        await shelf.House.Run<ClearSegment, bool>(new(segment));
        Assert.Equal(0, await Count(shelf, $"SELECT count(*) FROM search_segment_page WHERE segment = {segment}"));
        Assert.Equal(["饮水工程"], await shelf.Titles("饮水"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_built_to_its_end_after_an_interruption(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var papers = new List<Guid>();
        for (var i = 0; i < 5; i++) papers.Add(await shelf.Put($"饮水工程{i}"));
        await shelf.House.Run<ClearSearch, Done>(new());
        await shelf.House.Run<IndexThings, Done>(new(Shelf.Name, papers[..2]));
        Assert.Equal(2, (await shelf.Find("饮水")).Total.Value);
        Assert.True((await shelf.Find("饮水")).IsIncomplete);
        Assert.Equal("正在重建", await Health(shelf));

        var before = await SegmentOf(shelf, papers[0]);
        await shelf.House.Services.GetRequiredService<Rebuilding>().Resume(CancellationToken.None);
        Assert.Equal(5, (await shelf.Find("饮水")).Total.Value);
        Assert.False((await shelf.Find("饮水")).IsIncomplete);
        Assert.Equal(before, await SegmentOf(shelf, papers[0]));
    }

    /// <summary>One bit of each page of a segment is not what it was.</summary>
    static async Task Damage(Shelf shelf, Engine engine, long segment)
    {
        foreach (var page in await shelf.House.Look(db => db.Set<SegmentPage>().AsNoTracking().Where(page => page.Segment == segment).ToListAsync()))
        {
            page.Entries[page.Entries.Length / 2] ^= 4;
            var bytes = engine == Engine.Sqlite ? $"x'{Convert.ToHexString(page.Entries)}'" : $"'\\x{Convert.ToHexString(page.Entries)}'::bytea";
            await shelf.House.Tamper($"UPDATE search_segment_page SET entries = {bytes} WHERE segment = {segment} AND gram = {page.Gram}");
        }
    }

    static Task<long> SegmentOf(Shelf shelf, Guid thing) => shelf.House.Look(db => db.Set<SearchEntry>().Where(entry => entry.Thing == thing).Select(entry => entry.Batch).SingleAsync());

    static async Task<int> Count(Shelf shelf, string sql) => Convert.ToInt32(await shelf.House.Value(sql), null);

    static async Task<string> Health(Shelf shelf) =>
        (await shelf.House.Ask<ReadHealth, HealthReport>(new())).Value.Groups.SelectMany(group => group.Items).Single(item => item.Name == "检索索引").Found;

    static SegmentRepair Repair(Shelf shelf) => shelf.House.Services.GetRequiredService<SegmentRepair>();

    static SegmentJoining Joining(Shelf shelf) => shelf.House.Services.GetRequiredService<SegmentJoining>();
}
