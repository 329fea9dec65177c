using Kernel;
using Platform.Database;
using Search.Contracts;
using Search.Index;
using Testing;

namespace Search.Tests;

public sealed class What_may_be_seen
{
    const string Canary = "金丝雀";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Another_units_paper_is_in_no_hit_count_facet_or_suggestion(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("饮水工程");
        await shelf.Put(Shelf.Paper($"{Canary}饮水工程", Canary, Shelf.Other) with { Kind = Canary, State = Canary, Year = 1999 });
        foreach (var sought in new[] { "饮水工程", Canary, "jsq", "jinsique", "今思雀", "金" })
        {
            var found = await shelf.Find(sought);
            Assert.DoesNotContain(Canary, System.Text.Json.JsonSerializer.Serialize(found, Readable), StringComparison.Ordinal);
            Assert.DoesNotContain("1999", found.Facets.Years.Select(year => year.Value));
            Assert.Equal(sought == "饮水工程" ? 1 : 0, found.Total.Value);
        }

        var neighbour = Shelf.Officer with { Unit = Shelf.Other };
        Assert.Equal([$"{Canary}饮水工程"], await shelf.Titles(Canary, by: neighbour));
        Assert.Equal([Canary], (await shelf.Find("jsq", by: neighbour)).Suggestions);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_withdrawn_paper_leaves_at_once_and_then_the_index(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var paper = await shelf.Put("饮水工程");
        shelf.Withdrawn.Add(paper);
        var found = await shelf.Find("饮水工程");
        Assert.Equal(0, found.Total.Value);
        Assert.Empty(found.Facets.Kinds);
        Assert.Empty((await shelf.Find("ysgc")).Suggestions);
        await shelf.Burn(paper);
        foreach (var table in new[] { "search_entry", "search_text" }) Assert.Equal(0L, await shelf.House.Value($"SELECT count(*) FROM {table}"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_change_is_followed_and_nothing_old_is_left(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var paper = Shelf.Paper("饮水工程", "旧的正文");
        await shelf.Put(paper);
        await shelf.Put(paper with { Title = "公路工程", Body = "新的正文", Access = [AccessToken.Of(Shelf.Other)], Unit = Shelf.Other });
        var neighbour = Shelf.Officer with { Unit = Shelf.Other };
        Assert.Empty(await shelf.Titles("公路工程"));
        Assert.Empty(await shelf.Titles("饮水工程", by: neighbour));
        Assert.Empty(await shelf.Titles("旧的", by: neighbour));
        Assert.Equal(["公路工程"], await shelf.Titles("新的正文", by: neighbour));
        Assert.Equal(1L, await shelf.House.Value("SELECT count(*) FROM search_entry"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Many_who_index_the_same_at_once_leave_the_latest(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var paper = Shelf.Paper("工程");
        await shelf.Put(paper);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => shelf.Put(paper with { Body = $"第{i}次修改" })));
        var latest = (await shelf.Read([paper.Thing], CancellationToken.None))[0].Body;
        Assert.Equal([latest], (await shelf.Find("修改")).Hits.Select(hit => hit.Snippet.Text));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Nobody_finds_anything_where_nothing_is_within_reach(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("饮水工程");
        Assert.Empty(await shelf.Titles("饮水工程", by: Shelf.Officer with { Unit = null }));
        var refused = await shelf.House.Ask<FindDocuments, SearchFindings>(new("饮水工程", SearchFilter.None), Actor.Public(TestHouse.Region, null));
        Assert.Equal(RefusalKind.Denied, refused.Refusal!.Kind);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_rebuilt_index_is_the_one_that_grew(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("饮水工程", "正文甲");
        var gone = await shelf.Put("公路工程", "正文乙");
        await shelf.Put(Shelf.Paper("桥梁工程", "正文丙", Shelf.Other));
        await shelf.Burn(gone);
        var grown = await Contents(shelf);
        await shelf.House.Tamper("DELETE FROM search_entry");
        Assert.NotEqual(grown, await Contents(shelf));
        var rebuilding = (Rebuilding)shelf.House.Services.GetService(typeof(Rebuilding))!;
        Assert.Equal(2, await rebuilding.Run(CancellationToken.None));
        Assert.Equal(grown, await Contents(shelf));
    }

    static async Task<IReadOnlyList<string>> Contents(Shelf shelf)
    {
        var found = new List<string>();
        foreach (var by in new[] { Shelf.Officer, Shelf.Officer with { Unit = Shelf.Other } })
        {
            foreach (var sought in new[] { "工程", "正文", "饮", "ysgc", "正文甲" })
                found.Add(System.Text.Json.JsonSerializer.Serialize(await shelf.Find(sought, by: by), Readable));
        }

        return found;
    }

    static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
