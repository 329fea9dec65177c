using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Health;
using Search.Index;
using Search.Postings;
using Search.Words;
using Testing;

namespace Search.Tests;

public sealed class Putting_segments_together
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Changes_nothing_that_is_found(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var papers = await Some(shelf, 40);
        for (var i = 0; i < 40; i += 3) await shelf.Put(papers[i] with { Title = $"公路工程{i}", Body = "改写的正文" });
        for (var i = 1; i < 40; i += 3) await shelf.Burn(papers[i].Thing);
        var before = await Contents(shelf);
        await Joining(shelf).Run(thoroughly: true, CancellationToken.None);
        Assert.Equal(before, await Contents(shelf));
        Assert.InRange((await Segments(shelf)).Count, 1, 2 * JoinPlan.Many - 1);
        await shelf.Put(papers[0] with { Title = "桥梁工程" });
        Assert.Equal(["桥梁工程"], await shelf.Titles("桥梁"));
        Assert.Empty(await shelf.Titles("公路工程0"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_no_trace_of_what_is_gone(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var gone = await shelf.Put("金丝雀");
        await shelf.Burn(gone);
        var changed = Shelf.Paper("金丝雀养殖");
        await shelf.Put(changed);
        await shelf.Put(changed with { Title = "养殖" });
        await Some(shelf, JoinPlan.Many);
        await Joining(shelf).Run(thoroughly: true, CancellationToken.None);
        Assert.Empty(await Candidates(shelf, "金丝"));
        Assert.Single(await Candidates(shelf, "养殖"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Drops_an_index_of_which_nothing_is_left(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        foreach (var paper in await Some(shelf, JoinPlan.Many)) await shelf.Burn(paper.Thing);
        await Joining(shelf).Run(thoroughly: true, CancellationToken.None);
        foreach (var table in new[] { "search_entry", "search_text", "search_segment", "search_segment_page" }) Assert.Equal(0L, await shelf.House.Value($"SELECT count(*) FROM {table}"));
        await shelf.Put("饮水工程");
        Assert.Equal(["饮水工程"], await shelf.Titles("饮水"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_missed_by_the_health_of_the_house_when_it_stands_still(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("饮水工程");
        Assert.Equal(("共1段", HealthState.Good), await Look());

        var more = string.Join(" UNION ALL ", Enumerable.Range(1000, SegmentsLook.Many).Select(id => $"SELECT {id}"));
        await shelf.House.Tamper($"INSERT INTO search_segment (id, state, batches, documents, at, region) SELECT more.id, state, '0', 0, at, region FROM search_segment, ({more.Insert("SELECT 1000".Length, " AS id")}) more");
        Assert.Equal(($"共{SegmentsLook.Many + 1}段，等待合并", HealthState.Attention), await Look());

        async Task<(string, HealthState)> Look() =>
            (await shelf.House.Ask<ReadHealth, HealthReport>(new())).Value.Groups.SelectMany(group => group.Items).Where(item => item.Name == "检索索引").Select(item => (item.Found, item.State)).Single();
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_count_what_is_written_meanwhile_as_put_together(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var papers = await Some(shelf, Few);
        var parts = await Segments(shelf);
        var joined = await Begun(shelf, parts);
        await shelf.Put(papers[3] with { Title = "桥梁工程", Body = "新" });
        Assert.True(await Replace(shelf, joined, parts));
        Assert.Equal(["桥梁工程"], await shelf.Titles("桥梁"));
        Assert.Equal(Few - 1, (await shelf.Find("饮水工程")).Total.Value);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Counts_once_when_two_do_it_and_not_at_all_when_the_index_was_emptied(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await Some(shelf, Few);
        var parts = await Segments(shelf);
        var (first, second) = (await Begun(shelf, parts), await Begun(shelf, parts));
        Assert.True(await Replace(shelf, first, parts));
        Assert.False(await Replace(shelf, second, parts));
        Assert.Equal(Few, (await shelf.Find("饮水工程")).Total.Value);

        var third = await Begun(shelf, await Segments(shelf));
        await shelf.House.Run<ClearSearch, Done>(new());
        Assert.False(await Replace(shelf, third, [new()]));
        Assert.Equal(0, (await shelf.Find("饮水工程")).Total.Value);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_forgotten_when_the_house_has_ended_meanwhile(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await Some(shelf, Few);
        var left = await Begun(shelf, await Segments(shelf));
        await Joining(shelf).Run(thoroughly: true, CancellationToken.None);
        Assert.NotEqual(0L, await shelf.House.Value($"SELECT count(*) FROM search_segment_page WHERE segment = {left}"));

        shelf.House.Time.Advance(TimeSpan.FromHours(4));
        await Joining(shelf).Run(thoroughly: true, CancellationToken.None);
        foreach (var (table, column) in new[] { ("search_segment", "id"), ("search_segment_page", "segment") }) Assert.Equal(0L, await shelf.House.Value($"SELECT count(*) FROM {table} WHERE {column} = {left}"));
        Assert.Equal(Few, (await shelf.Find("饮水工程")).Total.Value);
    }

    [Fact]
    public void Waits_until_there_are_many_of_one_size_or_most_is_stale()
    {
        Assert.Empty(JoinPlan.Next([.. Enumerable.Range(0, JoinPlan.Many - 1).Select(_ => new Segment())]));
        Assert.Equal(JoinPlan.Many, JoinPlan.Next([.. Enumerable.Range(0, JoinPlan.Many).Select(_ => new Segment())]).Count);
        Assert.False(JoinPlan.IsStale([], 0));
        Assert.True(JoinPlan.IsStale([new Segment { Documents = 4 }], 2));
        Assert.False(JoinPlan.IsStale([new Segment { Documents = 4 }], 3));
    }

    /// <summary>Too few for the house to put them together by itself.</summary>
    const int Few = JoinPlan.Many - 3;

    static async Task<long> Begun(Shelf shelf, List<Segment> parts)
    {
        var segment = (await shelf.House.Run<BeginSegment, long>(new())).Value;
        await shelf.House.Run<KeepPages, bool>(new(segment, await Together(shelf, parts)));
        return segment;
    }

    static async Task<bool> Replace(Shelf shelf, long segment, List<Segment> parts) =>
        (await shelf.House.Run<ReplaceSegments, bool>(new(segment, [.. parts.Select(part => part.Id)], parts.Count))).Value;

    static async Task<List<Contracts.SearchDocument>> Some(Shelf shelf, int count)
    {
        var papers = Enumerable.Range(0, count).Select(i => Shelf.Paper($"饮水工程{i}", $"关于第{i}批饮水工程的正文")).ToList();
        foreach (var paper in papers) await shelf.Put(paper);
        return papers;
    }

    static SegmentJoining Joining(Shelf shelf) => shelf.House.Services.GetRequiredService<SegmentJoining>();

    static Task<List<Segment>> Segments(Shelf shelf) => shelf.House.Look(db => db.Set<Segment>().Where(segment => segment.State == SegmentState.Ready).ToListAsync());

    static async Task<List<Page>> Together(Shelf shelf, List<Segment> parts)
    {
        await using var scope = shelf.House.Services.CreateAsyncScope();
        var reading = scope.ServiceProvider.GetRequiredService<SegmentReading>();
        var pages = new List<Page>();
        await foreach (var some in Postings.Joining.Pages(parts.ConvertAll(part => new SegmentCursor(after => reading.Pages(part.Id, after, 10, CancellationToken.None), null)))) pages.AddRange(some);
        return pages;
    }

    static async Task<List<long>> Candidates(Shelf shelf, string gram)
    {
        await using var scope = shelf.House.Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<SegmentReading>().Find(new Term(gram), CancellationToken.None)).Select(one => one.Id)];
    }

    static async Task<IReadOnlyList<string>> Contents(Shelf shelf)
    {
        var found = new List<string>();
        foreach (var sought in new[] { "工程", "正文", "饮", "ysgc", "公路工程", "第7批", "改写" }) found.Add(System.Text.Json.JsonSerializer.Serialize(await shelf.Find(sought)));
        return found;
    }
}
