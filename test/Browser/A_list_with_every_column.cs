namespace Browser;

/// <summary>The widest that an officer can make a list: it is moved sideways in its frame, and the page stays as wide as its window.</summary>
public sealed class A_list_with_every_column(Chromium chromium)
{
    static readonly string[] Lists = ["/desk/todo", "/desk/to-read", "/desk/unit", "/desk/done", "/desk/read", "/desk/involved", "/desk/followed"];

    /// <summary>Seven lists of a house of its own at five widths; that no page is wider than its window as it usually stands, <see cref="Every_page"/> looks at each time.</summary>
    [Fact, Trait("Length", "Long")]
    public async Task Is_no_wider_than_its_window_with_and_without_a_matter_beside_it()
    {
        await using var house = await BrowserHouses.Open("2026-11-23");
        await using var clerk = await Tab.Open(chromium, house, Width.Desk);
        await clerk.Enter("clerk");
        var faults = new List<string>();
        foreach (var list in Lists)
        {
            await clerk.Go(list);
            await clerk.Page.Locator(".set-up > summary").ClickAsync();
            foreach (var column in await clerk.Page.Locator("input[name='Show']").AllAsync()) await column.CheckAsync();
            await clerk.Page.Press("按此显示");
            faults.AddRange((await Wide(clerk)).Select(fault => $"{list}: {fault}"));

            if (await clerk.Page.Locator("[data-lines] tbody tr").CountAsync() == 0) continue;
            await clerk.Page.Keyboard.PressAsync("j");
            await clerk.Page.Keyboard.PressAsync("p");
            await clerk.Page.Locator("[data-glance-body] h2").WaitForAsync();
            faults.AddRange((await Wide(clerk)).Select(fault => $"{list} with a matter: {fault}"));
        }

        Assert.Empty(faults);
    }

    static async Task<IEnumerable<string>> Wide(Tab tab) => [.. await tab.Faults("scrollable-region-focusable"), .. await tab.FaultsWhenNarrower("scrollable-region-focusable")];
}
