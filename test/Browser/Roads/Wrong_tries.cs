using Microsoft.Playwright;

namespace Browser.Roads;

/// <summary>Nobody learns by trying which numbers exist, or who asked.</summary>
public sealed class Wrong_tries(Chromium chromium, BrowserHouses houses)
{
    [Fact]
    public async Task Are_answered_alike_and_five_pause_the_number()
    {
        await using var road = await Road.Begin(chromium, await houses.Lived, Width.Desk);
        await road.File();
        var noSuch = await Tries(road, "云政办依申请〔2026〕98765号", Citizen.Telephone);
        Assert.Equal(noSuch, await Tries(road, road.Number, "13900007777"));
        Assert.Equal(noSuch, await Tries(road, road.Number, "nobody@example.com"));
        Assert.Equal(noSuch, await Tries(road, road.Number, Citizen.Telephone, "2345 6789"));
        Assert.Equal(noSuch, await Tries(road, road.Number, Citizen.Email, "2345"));
        Assert.Equal(noSuch, await Tries(road, road.Number, "0990-6010000", road.Receipt.Code));

        Assert.Contains("暂停查询", await Tries(road, road.Number, Citizen.Telephone, road.Receipt.Code), StringComparison.Ordinal);
        await road.File();
        Assert.Contains("确认收到", await road.Citizen.LooksUp(road.Number, Citizen.Telephone), StringComparison.Ordinal); // another number is not paused
    }

    static async Task<string> Tries(Road road, string number, string contact, string? code = null)
    {
        await road.Citizen.LooksUp(number, contact, code);
        return await road.Citizen.Tab.Page.GetByRole(AriaRole.Alert).InnerTextAsync();
    }
}
