using Browser.Roads;
using Microsoft.Playwright;

namespace Browser;

/// <summary>Everything can be done without a mouse, and one always sees where one is.</summary>
public sealed class By_keyboard(Chromium chromium, BrowserHouses houses)
{
    const int MostStops = 60;

    [Fact]
    public async Task A_request_is_filled_in_from_top_to_bottom()
    {
        await using var citizen = await Tab.Open(chromium, await houses.Lived, Width.Desk);
        await citizen.Go("/disclosure/request");
        await SkipsToTheContent(citizen.Page);
        await GoesThrough(citizen.Page, "提交申请", least: 12);
    }

    [Fact]
    public async Task A_refused_request_leads_to_its_fields()
    {
        await using var citizen = await Tab.Open(chromium, await houses.Lived, Width.Desk);
        await citizen.Go("/disclosure/request");
        Assert.Equal(422, await citizen.Page.Press("提交申请"));
        await LeadsToItsFields(citizen.Page, least: 3);
    }

    [Fact, Trait("Length", "Long")]
    public async Task An_action_at_the_desk_is_filled_in_and_refused_likewise()
    {
        await using var road = await Road.Begin(chromium, await houses.Lived, Width.Desk);
        await road.File();
        await road.Register("2026-09-18");
        await using var clerk = await road.SignIn("clerk");
        await clerk.TakeUp(road.Number);
        await SkipsToTheContent(clerk.Tab.Page);
        await clerk.Begin("告知补正");
        await GoesThrough(clerk.Tab.Page, "告知补正", least: 3);
        Assert.Equal(422, await clerk.Tab.Page.Land(() => clerk.Tab.Page.Keyboard.PressAsync("Enter")));
        await LeadsToItsFields(clerk.Tab.Page, least: 1);
    }

    [Fact]
    public async Task The_line_where_one_is_stands_above_what_is_shown_of_it()
    {
        await using var clerk = await Tab.Open(chromium, await houses.Demo, Width.Desk);
        var page = clerk.Page;
        await page.SetViewportSizeAsync(1024, 768);
        await clerk.Enter("clerk");
        await clerk.Go("/desk/involved");
        var titles = await page.Locator("[data-lines] .row-title a").AllInnerTextsAsync();
        Assert.InRange(titles.Count, 12, int.MaxValue); // more than the window has room for

        for (var line = 0; line < titles.Count; line++)
        {
            await page.Keyboard.PressAsync("j");
            if (line == 0) await page.Keyboard.PressAsync("p");
            await Assertions.Expect(page.Locator("[data-glance-body] h2")).ToHaveTextAsync(titles[line]);
            var (here, glance) = ((await page.Locator("tr.here").BoundingBoxAsync())!, (await page.Locator("[data-glance]").BoundingBoxAsync())!);
            Assert.True(here.Y >= 0 && here.Y + here.Height <= glance.Y, $"Line {line} from {here.Y} to {here.Y + here.Height}, and the look at it begins at {glance.Y}.");
        }
    }

    static async Task SkipsToTheContent(IPage page)
    {
        var first = await Focus.Next(page);
        Assert.Equal("跳到正文", first.Text);
        Assert.True(first.Outline >= 2 && first.Bottom > 0);
        await page.Keyboard.PressAsync("Enter");
        Assert.True((await Focus.Next(page)).InContent);
        await page.ReloadAsync();
    }

    /// <summary>From the first field to the button: no stop stands above the one before, and each is seen.</summary>
    static async Task GoesThrough(IPage page, string button, int least)
    {
        var stops = new List<Focus>();
        while (stops.Count < MostStops && (stops.Count == 0 || stops[^1].Text.Trim() != button)) stops.Add(await Focus.Next(page));

        var form = stops.SkipWhile(stop => !stop.InContent).ToList();
        Assert.Equal(button, form[^1].Text.Trim());
        Assert.InRange(form.Count, least, MostStops);
        Assert.All(form, stop => Assert.True(stop.Outline >= 2, $"One does not see that {stop.Tag} {stop.Id} has the focus."));
        Assert.All(form.Zip(form.Skip(1)), pair => Assert.True(pair.Second.Bottom > pair.First.Top, $"{pair.Second.Id} stands above {pair.First.Id}."));
    }

    static async Task LeadsToItsFields(IPage page, int least)
    {
        var summary = page.GetByRole(AriaRole.Alert);
        Assert.Contains("没有提交成功", (await Focus.Of(page)).Text, StringComparison.Ordinal);
        var links = await summary.GetByRole(AriaRole.Link).AllAsync();
        Assert.InRange(links.Count, least, MostStops);
        foreach (var link in links)
        {
            await link.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal(await link.GetAttributeAsync("href"), "#" + (await Focus.Of(page)).Id);
        }
    }
}
