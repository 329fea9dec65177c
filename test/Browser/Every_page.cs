using System.Text.RegularExpressions;
using WebTesting;

namespace Browser;

/// <summary>Every page to which a link or a form leads, as the public, an applicant and each officer meet it: found by itself, so that none is forgotten.</summary>
public sealed class Every_page(Chromium chromium, BrowserHouses houses)
{
    static readonly string[] Visitors = ["", "applicant", "clerk", "section", "leader", "neighbour", "admin"];

    /// <summary>No link leads there in a house of demo data: what only answers or sends on, and what an applicant has at other stages (the roads go there).</summary>
    static readonly string[] Elsewhere =
    [
        "/api/calendar/due", "/desk/post", "/error", "/sign-out",
        "/disclosure/track/files/{file:guid}", "/disclosure/track/supplement", "/disclosure/track/withdraw", "/desk/disclosure/requests/{id:guid}/files/{file:guid}",
    ];

    [Fact]
    public Task Can_be_used_by_everybody() => Holds(everything: false);

    [Fact, Trait("Length", "Long")]
    public Task Can_be_used_by_everybody_and_each_of_them() => Holds(everything: true);

    [Theory]
    [InlineData(Width.Desk)]
    [InlineData(Width.Phone)]
    public async Task That_is_not_there_says_so(Width width)
    {
        await using var tab = await Tab.Open(chromium, await houses.Demo, width);
        Assert.Equal(404, await tab.Go("/no-such-page"));
        await tab.Shoot("error-404");

        Assert.DoesNotContain(await tab.Faults(), fault => !fault.Contains("404", StringComparison.Ordinal));
    }

    async Task Holds(bool everything)
    {
        var house = await houses.Demo;
        var faults = new List<string>();
        var reached = new HashSet<string>();
        var looked = new HashSet<string>();
        foreach (var visitor in Visitors)
        {
            var crawler = new Crawler(house.Visit(), everything, visitor);
            await crawler.Walk(Routes.Pages(house));
            reached.UnionWith(crawler.Reached);
            faults.AddRange(crawler.Faults.Select(fault => $"{visitor}: {fault}"));
            var pages = crawler.Pages.Where(page => everything || looked.Add(page.Shape)).Select(page => page.Address).ToList();
            var seen = await Task.WhenAll(Enum.GetValues<Width>().Select(width => Look(house, visitor, width, pages, everything)));
            faults.AddRange(seen.SelectMany(each => each));
        }

        faults.AddRange(Forgotten(house, reached).Select(pattern => $"no link leads to {pattern}"));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Prepend($"{faults.Count} faults").Take(100)));
    }

    async Task<List<string>> Look(WebHouse house, string visitor, Width width, List<string> pages, bool shoot)
    {
        var faults = new List<string>();
        await using var tab = await Tab.Open(chromium, house, width);
        if (visitor.Length > 0 && pages.Count > 0) await tab.Enter(visitor);
        foreach (var page in pages)
        {
            await tab.Go(page);
            if (shoot) await tab.Shoot(Name(visitor, page));
            faults.AddRange((await tab.Faults()).Select(fault => $"{visitor} {width} {page}: {fault}"));
        }

        return faults;
    }

    /// <summary>What the program answers and nobody came to.</summary>
    static IEnumerable<string> Forgotten(WebHouse house, HashSet<string> reached) =>
        Routes.Of(house).Where(route => route.Method == "GET").Select(route => route.Pattern).Except(Elsewhere)
            .Where(pattern => !reached.Any(path => Regex.IsMatch(path, $"^{Regex.Replace(pattern, @"\{[^}]+\}", "[^/]+")}$")));

    static string Name(string visitor, string page) => $"{(visitor.Length > 0 ? visitor : "public")}-{Regex.Replace(page.Trim('/'), "[^-A-Za-z0-9]+", "-")}";
}
