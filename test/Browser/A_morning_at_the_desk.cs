using Browser.Roads;
using Microsoft.Playwright;

namespace Browser;

/// <summary>What people do at the desk when they come in the morning: a clerk without a mouse, a leader on a telephone, somebody new with the guide.</summary>
public sealed class A_morning_at_the_desk(Chromium chromium, BrowserHouses houses)
{
    const int MostStops = 80;

    [Fact]
    public async Task Of_a_clerk_needs_no_mouse()
    {
        await using var clerk = await Tab.Open(chromium, await houses.Lived, Width.Desk);
        await clerk.Enter("clerk");
        var page = clerk.Page;

        await GoTo(page, "待办");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        var second = page.Locator("[data-lines] tbody tr").Nth(1);
        Assert.Equal(await second.Locator(".row-title a").InnerTextAsync(), (await Focus.Of(page)).Text);

        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator("[data-glance-body] h1, [data-glance-body] h2").First).ToHaveTextAsync(await second.Locator(".row-title a").InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-glance]")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("x");
        Assert.True(await second.GetByRole(AriaRole.Checkbox).IsCheckedAsync());

        Assert.Equal(200, await page.Land(() => page.Keyboard.PressAsync("o")));
        await Assertions.Expect(page.Locator("#similar[hx-get]")).ToHaveCountAsync(0); // what is loaded into the page leaves it its title
        Assert.StartsWith(await page.Locator("h1").InnerTextAsync(), await page.TitleAsync(), StringComparison.Ordinal);
        await GoTo(page, "填写意见");
        await WriteIn(page, "Input_Opinion", "已核对档案，本机关保存该信息。");
        await GoTo(page, "确认填写意见");
        Assert.Contains("已核对档案，本机关保存该信息。", await page.Words(), StringComparison.Ordinal);

        await WriteIn(page, "top-bar-search", "征收");
        Assert.Equal(200, await page.Land(() => page.Keyboard.PressAsync("Enter")));
        Assert.StartsWith("/desk/search", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Empty(await clerk.Faults());
    }

    [Fact]
    public async Task Of_a_clerk_finds_a_unit_by_its_initials()
    {
        await using var clerk = await Tab.Open(chromium, await houses.Demo, Width.Desk);
        await clerk.Enter("clerk");
        await clerk.Go("/desk/design");
        var narrowed = clerk.Page.GetByLabel("筛选承办单位");
        var units = clerk.Page.Field("承办单位");

        await narrowed.FillAsync("jyk");
        Assert.Empty(await units.Locator("option[data-sound]").AllAsync());
        await narrowed.FillAsync("xjyj");
        await narrowed.PressAsync("Enter");
        Assert.Equal("县教育局", await units.Locator("option:checked").InnerTextAsync());
        await narrowed.FillAsync("水");
        Assert.Equal(["县水利局", "县教育局"], (await units.Locator("option[data-sound]").AllInnerTextsAsync()));
        Assert.Empty(await clerk.Faults());
    }

    [Fact]
    public async Task Of_a_leader_on_a_telephone_goes_from_the_notice_to_the_decision()
    {
        await using var road = await Road.Begin(chromium, await houses.Lived, Width.Phone);
        await road.File();
        await road.Register("2026-09-18");
        await road.Step("clerk", "提请延期", AsksForTenDays, "提请审批");
        await using var leader = await road.SignIn("leader");
        var page = leader.Tab.Page;

        await page.Land(() => page.Locator(".top-bar-link", new() { HasText = "通知提醒" }).ClickAsync());
        Assert.Empty(await leader.Tab.Faults());
        var opens = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { NameRegex = new("^打开") });
        for (var tries = 0; tries < 20 && await opens.CountAsync() == 0; tries++) await page.ReloadAsync(); // it is told by a reaction, a moment later
        Assert.Equal(200, await page.Land(() => opens.First.ClickAsync()));
        Assert.Matches("/desk/(matters|disclosure/requests)/", page.Url);
        await leader.TakeUp(road.Number);
        await leader.Begin("审批延期");
        await page.Write("意见", "同意。");
        await leader.Finish("同意延期");
        Assert.Empty(await leader.Tab.Faults());
    }

    [Fact]
    public Task Of_somebody_new_is_led_on_a_telephone() => IsLed(Width.Phone);

    [Fact, Trait("Length", "Long")]
    public Task Of_somebody_new_is_led_at_a_desk() => IsLed(Width.Desk);

    async Task IsLed(Width width)
    {
        await using var road = await Road.Begin(chromium, await houses.Lived, width);
        await using var officer = await road.SignIn(width == Width.Desk ? "section" : "neighbour");
        var page = officer.Tab.Page;

        await page.Press("开始第一天引导");
        for (var step = 0; step < 20 && await page.GetByText("看明白了，下一步").IsVisibleAsync(); step++)
        {
            Assert.Empty(await officer.Tab.Faults());
            await page.Press("看明白了，下一步");
        }

        await page.Press("看明白了，完成引导");
        Assert.Contains("您已走完第一天引导", await page.Words(), StringComparison.Ordinal);
    }

    static async Task AsksForTenDays(Officer clerk)
    {
        await clerk.Tab.Page.Write("延长的工作日数", "10");
        await clerk.Tab.Page.Write("延期理由", "需要向档案馆调阅。");
    }

    /// <summary>By the tabulator key to a link or button, and into it.</summary>
    static async Task GoTo(IPage page, string words)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            var at = await Focus.Next(page);
            if (Doing.OneLine(at.Text).Split(' ')[0] != words) continue;
            Assert.Equal(200, await page.Land(() => page.Keyboard.PressAsync("Enter")));
            return;
        }

        Assert.Fail($"No {words} within {MostStops} stops of {page.Url}");
    }

    static async Task WriteIn(IPage page, string field, string text)
    {
        for (var stop = 0; stop < MostStops && (await Focus.Next(page)).Id != field;) stop++;
        Assert.Equal(field, (await Focus.Of(page)).Id);
        await page.Keyboard.TypeAsync(text);
    }
}
