using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

public sealed class The_home_page(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Greets_by_the_authority_s_name(Engine engine)
    {
        var page = await (await houses.On(engine)).Visit().Get("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("示例县人民政府", page.Document.Title);
        Assert.Contains("2026年9月18日 星期五", page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_nowhere_that_is_not_there(Engine engine)
    {
        var visitor = (await houses.On(engine)).Visit();
        var page = await visitor.Get("/");

        var missing = new List<string>();
        foreach (var href in page.Document.QuerySelectorAll("a[href^='/'], link[href^='/'], script[src^='/']").Select(link => (link.GetAttribute("href") ?? link.GetAttribute("src"))!).Distinct())
        {
            if ((await visitor.Get(href)).Status != HttpStatusCode.OK) missing.Add(href);
        }

        Assert.Empty(missing);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Sets_no_cookie(Engine engine) =>
        Assert.False((await (await houses.On(engine)).Visit().Get("/")).Response.Headers.Contains("Set-Cookie"));
}
