using Microsoft.Playwright;
using WebTesting;

namespace Browser;

/// <summary>What others do comes into an open list by itself, and leaves its reader where he was.</summary>
public sealed class Changes_of_others_in_a_list(Chromium chromium, Changes_of_others_in_a_list.House house) : IClassFixture<Changes_of_others_in_a_list.House>
{
    const string Day = "2026-11-23";
    const string Written = "另一处刚刚填写的意见。";

    [Fact]
    public async Task Keep_the_place_the_ticks_and_the_look_at_a_matter()
    {
        await using var clerk = await AtTheList();
        var (page, lines, elsewhere) = (clerk.Page, await Lines(clerk.Page), await Elsewhere());
        foreach (var key in new[] { "j", "j", "j", "x", "p" }) await page.Keyboard.PressAsync(key);
        var here = page.Locator($"tr.here[data-id='{lines[2].Id}']");
        await Assertions.Expect(page.Locator("[data-glance-body] h2")).ToHaveTextAsync(lines[2].Title);
        var top = (await here.BoundingBoxAsync())!.Y;

        await GiveOpinion(elsewhere, lines[2].Id);
        await Merge(elsewhere, lines[0].Id, lines[1].Number);

        await Assertions.Expect(page.Locator($"tr[data-id='{lines[0].Id}']")).ToHaveCountAsync(0, Patiently);
        await Assertions.Expect(page.Locator("[data-glance-body]")).ToContainTextAsync(Written, new() { Timeout = Patiently.Timeout });
        await Assertions.Expect(here.GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
        await Assertions.Expect(here.Locator(".row-title a")).ToBeFocusedAsync();
        Assert.InRange((await here.BoundingBoxAsync())!.Y, top - 60, top + 60);
        Assert.Empty(await clerk.Faults());
    }

    [Fact]
    public async Task Say_what_has_become_of_the_matter_that_is_looked_at()
    {
        await using var clerk = await AtTheList();
        var (page, lines, elsewhere) = (clerk.Page, await Lines(clerk.Page), await Elsewhere());
        foreach (var key in new[] { "j", "x", "p" }) await page.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Locator("[data-glance-body] h2")).ToHaveTextAsync(lines[0].Title);

        await Merge(elsewhere, lines[0].Id, lines[1].Number);
        await Assertions.Expect(page.Locator("[data-glance-body]")).ToContainTextAsync("此件已不在本页清单中", new() { Timeout = Patiently.Timeout });
        await Assertions.Expect(page.Locator("[data-live=list]")).ToContainTextAsync("勾选的件中有1件已不在本页清单中");
        await Assertions.Expect(page.Locator($"tr.here[data-id='{lines[1].Id}'] .row-title a")).ToBeFocusedAsync();

        await page.RouteAsync("**/glance", route => route.FulfillAsync(new() { Status = 404 }));
        await GiveOpinion(elsewhere, lines[1].Id);
        await Assertions.Expect(page.Locator("[data-glance-body]")).ToHaveTextAsync("此件已不在您的查看范围内，不能再预览。", new() { Timeout = Patiently.Timeout });
        await Assertions.Expect(page.Locator("[data-glance]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Leave_alone_what_is_being_typed()
    {
        await using var clerk = await AtTheList();
        var (page, lines, elsewhere) = (clerk.Page, await Lines(clerk.Page), await Elsewhere());
        await page.Locator("#q").PressSequentiallyAsync("征收");

        await Task.WhenAll(page.WaitForResponseAsync(answer => answer.Url.Contains("/desk/todo", StringComparison.Ordinal) && answer.Request.Headers.ContainsKey("x-unattended")), Merge(elsewhere, lines[0].Id, lines[1].Number));
        await Assertions.Expect(page.Locator("#q")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator($"tr[data-id='{lines[0].Id}']")).ToHaveCountAsync(1);
        await page.Locator("h1").ClickAsync();
        await Assertions.Expect(page.Locator($"tr[data-id='{lines[0].Id}']")).ToHaveCountAsync(0, Patiently);
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("征收");
    }

    [Fact]
    public async Task End_with_the_session_and_say_so()
    {
        await using var later = await BrowserHouses.Open(Day);
        await using var clerk = await Tab.Open(chromium, later, Width.Desk);
        await clerk.Enter("clerk");
        await clerk.Go("/desk/todo");

        later.Time.Advance(TimeSpan.FromMinutes(31));
        await Assertions.Expect(clerk.Page.Locator("#content")).ToContainTextAsync("登录已结束，本页不再自动更新。", new() { Timeout = 40_000 });
        Assert.NotEmpty(await Lines(clerk.Page));
    }

    static LocatorAssertionsToHaveCountOptions Patiently => new() { Timeout = 30_000 };

    static async Task<List<(string Id, string Number, string Title)>> Lines(IPage page)
    {
        var lines = new List<(string, string, string)>();
        foreach (var line in await page.Locator("[data-lines] tbody tr").AllAsync())
            lines.Add(((await line.GetAttributeAsync("data-id"))!, await line.Locator("td.figures").First.InnerTextAsync(), await line.Locator(".row-title a").InnerTextAsync()));
        return lines;
    }

    async Task<Tab> AtTheList()
    {
        var clerk = await Tab.Open(chromium, house.Open, Width.Desk);
        await clerk.Enter("clerk");
        await clerk.Go("/desk/todo?state=InHand");
        return clerk;
    }

    async Task<Visitor> Elsewhere()
    {
        var visitor = house.Open.Visit();
        await visitor.Enter("clerk");
        return visitor;
    }

    static async Task GiveOpinion(Visitor visitor, string matter) =>
        await (await visitor.Get($"/desk/matters/{matter}/opinion")).Form("确认填写意见").Fill("Input.Opinion", Written).Submit();

    static async Task Merge(Visitor visitor, string matter, string into)
    {
        var done = await (await visitor.Get($"/desk/matters/{matter}/merge")).Form("确认并件").Fill("Input.Other", into).Fill("Input.Opinion", "同一事项。").Submit();
        Assert.Equal($"/desk/matters/{matter}", done.Address);
    }

    /// <summary>Nobody else's tests change its lists.</summary>
    public sealed class House : IAsyncLifetime
    {
        public WebHouse Open { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Open = await BrowserHouses.Open(Day);

        public ValueTask DisposeAsync() => Open.DisposeAsync();
    }
}
