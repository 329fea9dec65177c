using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Search.Tests;

public sealed class The_search_page(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Sends_a_stranger_to_sign_in(Engine engine)
    {
        var page = await (await houses.Demo(engine)).Visit().Peek("/desk/search?q=" + Uri.EscapeDataString("申请"));
        Assert.Equal((HttpStatusCode.Found, true), (page.Status, page.Location!.Contains("/sign-in", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Itself_says_that_ten_thousand_characters_are_too_many()
    {
        await using var house = await WebHouse.Open(Engine.Sqlite, forBrowsers: true);
        using var client = new HttpClient { BaseAddress = house.Address };
        client.DefaultRequestHeaders.Add(WebHouse.PassHeader, house.Pass(house.Almighty()));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/desk/search?q=" + Uri.EscapeDataString(new string('水', 10_000)));
        request.Headers.Referrer = new(house.Address, request.RequestUri!);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("最多输入100个字", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_an_officers_own_matter_and_leads_to_it(Engine engine)
    {
        var (clerk, line) = await Clerk(engine);
        var page = await Search(clerk, line);
        Assert.Equal("查找", page.Heading);
        Assert.Contains(line, page.All(".search-hits h2 a"));
        Assert.Contains(line, page.All(".search-hits mark"));
        Assert.Equal(HttpStatusCode.OK, (await page.Follow(line)).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_a_neighbour_nothing_of_another_office(Engine engine)
    {
        var (_, line) = await Clerk(engine);
        var neighbour = (await houses.Demo(engine)).Visit();
        await neighbour.Enter("neighbour");
        Assert.DoesNotContain(line, (await Search(neighbour, line)).All(".search-hits h2 a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Narrows_and_sorts_by_links_that_count_right(Engine engine)
    {
        var (clerk, _) = await Clerk(engine);
        var page = await Search(clerk, "申请");
        var facet = page.Document.QuerySelectorAll(".search-facets li a")[0];
        var count = facet.ParentElement!.QuerySelector(".figures")!.TextContent;
        var narrowed = await clerk.Get(facet.GetAttribute("href")!);
        Assert.Contains($"共{count}条", narrowed.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await page.Follow("最新")).All(".search-hits h2 a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_what_was_looked_for_besides_and_looks_for_the_words_alone(Engine engine)
    {
        var (clerk, _) = await Clerk(engine);

        var page = await Search(clerk, "低保 驾照");
        Assert.Contains("除了您输入的词，也查找了相近的说法：“低保”——“最低生活保障”；“驾照”——“驾驶证”“机动车驾驶证”。", page.Text, StringComparison.Ordinal);

        var alone = await page.Follow("只查输入的词");
        Assert.Contains("只查找了您输入的词，没有查找相近的说法", alone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("也查找了", alone.Text, StringComparison.Ordinal);
        Assert.Equal(page.Address, (await alone.Follow("也查相近的说法")).Address);
        Assert.DoesNotContain("相近的说法", (await Search(clerk, "水库")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_units_of_one_name_apart(Engine engine)
    {
        var house = await houses.Demo(engine);
        await house.Delivered();

        var units = (await house.Visit(house.Almighty()).Get("/desk/search?q=" + Uri.EscapeDataString("申请"))).All(".search-facets a[href*='unit=']");

        Assert.NotEmpty(units);
        Assert.Equal(units.Distinct(), units);
        Assert.DoesNotContain("办公室", units);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Bears_whatever_is_typed(Engine engine)
    {
        var (clerk, _) = await Clerk(engine);
        foreach (var typed in new[] { "<script>alert(1)</script>申请", "\"' OR 1=1 --", "申请 NEAR/2 (", "𠮷", "水", "*", "a", "\0", "%" })
        {
            var page = await Search(clerk, typed);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        }

        Assert.Contains("最多输入100个字", (await Search(clerk, new string('水', 101))).Text, StringComparison.Ordinal);
        Assert.Contains("没有可以查找的内容", (await Search(clerk, "？？")).Text, StringComparison.Ordinal);
        Assert.Contains("没有找到", (await Search(clerk, "绝无此词汇")).Text, StringComparison.Ordinal);
        Assert.Contains("要查什么", (await clerk.Get("/desk/search")).Text, StringComparison.Ordinal);
        foreach (var strange in new[] { "&year=x", "&unit=1", "&sheet=999", "&sheet=-1", "&kind=%E6%97%A0&state=%E6%97%A0", "&sort=x" })
            Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/desk/search?q=%E7%94%B3%E8%AF%B7" + strange)).Status);
    }

    static Task<SeenPage> Search(Visitor by, string words) => by.Get("/desk/search?q=" + Uri.EscapeDataString(words));

    /// <summary>A clerk, and the title of a matter that lies on the desk.</summary>
    async Task<(Visitor Clerk, string Line)> Clerk(Engine engine)
    {
        var house = await houses.Demo(engine);
        await house.Delivered();
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        return (clerk, (await clerk.Get("/desk/todo")).All(".row-title a")[0]);
    }
}
