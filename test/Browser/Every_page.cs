using System.Text.RegularExpressions;
using Platform.Api;
using WebTesting;

namespace Browser;

/// <summary>Every page to which a link or a form leads, as the public, an applicant and each officer meet it: found by itself, so that none is forgotten.</summary>
public sealed class Every_page(Chromium chromium, BrowserHouses houses)
{
    static readonly string[] Visitors = ["", "applicant", "clerk", "section", "leader", "neighbour", "admin", "security", "auditor"];

    /// <summary>
    /// No link leads there in a house of demo data: what only answers, sends on, is asked for by a script or stands in a mail, files and pictures of files that nobody
    /// attached, what an applicant has at other stages, an alarm that nobody's acts have raised, and what stands in a frame alone.
    /// </summary>
    static readonly string[] Elsewhere =
    [
        "/api/calendar/due", "/desk/post", "/error", "/sign-out",
        "/disclosure/track/files/{file:guid}", "/disclosure/track/supplement", "/disclosure/track/withdraw", "/desk/disclosure/requests/{id:guid}/files/{file:guid}",
        "/desk/disclosure/requests/{id:guid}/files/{file:guid}/preview", "/desk/disclosure/requests/{id:guid}/files/{file:guid}/preview/{number:int}",
        "/desk/matters/{id:guid}/files/{file:guid}/preview/{number:int}", "/d/{token}", "/desk/changes", "/desk/matters/{id:guid}/glance",
        "/desk/drafts/keep", "/sign-in/again", "/sign-in/code", "/sign-in/passkey", "/desk/agenda/entries", "/calendar/{secret}.ics", "/desk/documents/{id:guid}/preview/{number:int}",
        "/ofd-viewer", "/desk/audit/alarms/{id:guid}",
    ];

    /// <summary>The rules of axe-core whose answer the width of the screen can change; of contrast, which costs most, the long run makes sure.</summary>
    static readonly string[] OfWidth = ["target-size", "scrollable-region-focusable", "button-name", "link-name", "label", "aria-hidden-focus"];

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
        var routes = Routes.Of(house).Where(route => route.Method == "GET").Select(route => route.Pattern).Where(pattern => !pattern.StartsWith(ApiRoutes.Root, StringComparison.Ordinal)).Except(Elsewhere).OrderBy(pattern => pattern.Count(letter => letter == '{')).ToDictionary(pattern => pattern, Meets);
        var faults = new List<string>();
        var reached = new HashSet<string>();
        var choice = new Choice(everything);
        var looking = Task.CompletedTask;
        foreach (var visitor in Visitors)
        {
            var crawler = new Crawler(house.Visit(), everything, visitor);
            if (everything) choice = new Choice(everything); // all that the crawler met, of each make-up one for each visitor
            await crawler.Walk(Routes.Pages(house));
            reached.UnionWith(crawler.Reached);
            lock (faults) faults.AddRange(crawler.Faults.Select(fault => $"{visitor}: {fault}"));
            var pages = crawler.Pages.Where(page => RouteOf(page.Address) is { } route && choice.Takes(everything ? page.Path : route, page.Shape)).Select(page => page.Address).ToList();
            await looking; // the next visitor's way is found while this one's pages are looked at
            looking = Look(house, visitor, pages, everything, faults);
        }

        await looking;
        faults.AddRange(routes.Where(route => !reached.Any(route.Value.IsMatch)).Select(route => $"no link leads to {route.Key}"));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Prepend($"{faults.Count} faults").Take(100)));

        string? RouteOf(string address) => routes.FirstOrDefault(route => route.Value.IsMatch(address.Split('?')[0])).Key;
    }

    async Task Look(WebHouse house, string visitor, List<string> pages, bool everything, List<string> faults)
    {
        var seen = await Task.WhenAll(everything ? Enum.GetValues<Width>().Select(width => LookAtAll(house, visitor, width, pages)) : pages.Chunk(Math.Max(1, (pages.Count + 1) / 2)).Select(half => Glance(house, visitor, half)));
        lock (faults) faults.AddRange(seen.SelectMany(each => each));
    }

    async Task<List<string>> LookAtAll(WebHouse house, string visitor, Width width, List<string> pages)
    {
        var faults = new List<string>();
        await using var tab = await Tab.Open(chromium, house, width);
        if (visitor.Length > 0 && pages.Count > 0) await tab.Enter(visitor);
        foreach (var page in pages)
        {
            await tab.Go(page);
            await tab.Shoot(Name(visitor, page));
            faults.AddRange((await tab.Faults()).Select(fault => $"{visitor} {width} {page}: {fault}"));
            if (width == Width.Desk) faults.AddRange((await tab.FaultsBetween()).Select(fault => $"{visitor} {page}: {fault}"));
        }

        return faults;
    }

    /// <summary>Each page is opened at a desk and the window then made as narrow as a telephone: half the time of opening it on both.</summary>
    async Task<List<string>> Glance(WebHouse house, string visitor, string[] pages)
    {
        var faults = new List<string>();
        await using var tab = await Tab.Open(chromium, house, Width.Desk);
        if (visitor.Length > 0) await tab.Enter(visitor);
        foreach (var page in pages)
        {
            await tab.Go(page);
            faults.AddRange((await tab.Faults()).Select(fault => $"{visitor} {page}: {fault}"));
            faults.AddRange((await tab.FaultsWhenNarrower(OfWidth)).Select(fault => $"{visitor} {page}, {fault}"));
        }

        return faults;
    }

    /// <summary>The addresses that a route answers.</summary>
    static Regex Meets(string pattern) => new($"^{Regex.Replace(pattern, @"\{[^}]+\}", "[^/]+")}$");

    /// <summary>Which pages are looked at: of each kind so many of different make-up, more of a matter's, which its stage changes.</summary>
    sealed class Choice(bool everything)
    {
        readonly HashSet<string> shapes = [];
        readonly Dictionary<string, int> taken = [];

        public bool Takes(string kind, string shape)
        {
            if (!shapes.Add(shape) || taken.GetValueOrDefault(kind) >= MostOf(kind)) return false;
            taken[kind] = taken.GetValueOrDefault(kind) + 1;
            return true;
        }

        int MostOf(string kind) => kind switch
        {
            "/desk/matters/{id}" => 40,
            "/desk/matters/{id:guid}" => 4,
            "/desk/matters/{id:guid}/{act:alpha}" => 12, // one of each act
            _ => everything ? 6 : 1,
        };
    }

    /// <summary>A page's address may be longer than a file's name.</summary>
    static string Name(string visitor, string page)
    {
        var name = $"{(visitor.Length > 0 ? visitor : "public")}-{Regex.Replace(page.Trim('/'), "[^-A-Za-z0-9]+", "-")}";
        return name[..Math.Min(name.Length, 150)];
    }
}
