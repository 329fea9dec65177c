using Microsoft.Playwright;

namespace Browser.Roads;

/// <summary>Given is the whole road's; here are the two others, from the form to the letter in one day.</summary>
public sealed class Each_kind_of_reply(Chromium chromium, BrowserHouses houses)
{
    [Fact, Trait("Length", "Long")]
    public Task Withheld_gives_its_ground_and_the_way_to_reconsideration() =>
        Ends(Width.Desk, Answers.Withheld, "政府信息不予公开告知书", "不予公开", "第十六条第二款", "该方案仍在讨论，尚未形成最终决定。", "先向");

    [Fact, Trait("Length", "Long")]
    public Task Not_held_names_the_proper_organ() =>
        Ends(Width.Phone, Answers.NotHeld, "政府信息公开申请答复书", "无法提供", "第三十六条第五项", "云溪县自然资源局（电话0990-6010111）", "可以自收到本答复书之日起六十日内");

    async Task Ends(Width width, Func<IPage, Task> drafted, params string[] words)
    {
        await using var road = await Road.Begin(chromium, await houses.Lived, width);
        await road.File();
        await road.Register("2026-09-18");
        await road.Step("clerk", "拟写答复", clerk => drafted(clerk.Tab.Page), "送签");
        await road.Step("leader", "签发答复", _ => Task.CompletedTask, "签发");
        var letter = await road.Issue();

        await road.Citizen.LooksUp(road.Number, Citizen.Telephone, road.Receipt.Code);
        await road.Citizen.Tab.Page.Follow("查阅、打印答复书");
        Assert.Empty(await road.Citizen.Tab.Faults());
        await Letter.Prints(road.Citizen.Tab.Page, [letter, .. words]);
    }
}
