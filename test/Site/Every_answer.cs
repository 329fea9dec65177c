using Platform.Database;
using WebTesting;

namespace Site;

public sealed class Every_answer(SharedHouses houses)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/dist/tabler.css")]
    public async Task Tells_browsers_to_load_nothing_from_elsewhere(string address)
    {
        var answer = (await (await houses.On(Engine.Sqlite)).Visit().Get(address)).Response;

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Sets_only_cookies_that_scripts_and_other_sites_cannot_use()
    {
        var page = await (await houses.On(Engine.Sqlite)).Visit(WebHouse.Officer()).Get("/desk/design");

        var cookie = Assert.Single(page.Response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Over_https_binds_its_cookies_to_it_and_to_the_host()
    {
        await using var house = await WebHouse.Open(Engine.Sqlite, settings: new() { ["Web:Https"] = "true" });
        var visitor = house.Visit(WebHouse.Officer());
        visitor.Client.BaseAddress = new("https://localhost");

        var cookie = Assert.Single((await visitor.Get("/desk/design")).Response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Of_a_bundled_file_may_be_kept_for_ever_under_its_fingerprint()
    {
        var visitor = (await houses.On(Engine.Sqlite)).Visit();
        var sheet = (await visitor.Get("/")).Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        Assert.Matches(@"^/dist/tabler\.\w+\.css$", sheet);
        Assert.True((await visitor.Get(sheet)).Response.IsSuccessStatusCode);
    }
}
