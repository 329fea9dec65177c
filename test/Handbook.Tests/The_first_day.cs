using Handbook.FirstDay;
using Kernel;
using Platform.Database;
using Testing;
using WebTesting;

namespace Handbook.Tests;

public sealed class The_first_day(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_from_page_to_page_until_everything_was_seen(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, other) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await other.Enter("section");
        var steps = (await clerk.Get("/desk/first-day")).All(".first-day-title strong").Count;

        var page = await (await clerk.Get("/desk")).Form("开始第一天引导").Submit();
        for (var step = 1; step < steps; step++)
        {
            Assert.StartsWith($"第一天 {step}/{steps}", page.All(".guidance-title").Single(), StringComparison.Ordinal);
            page = await page.Form("看明白了，下一步").Submit();
        }

        page = await page.Form("看明白了，完成引导").Submit();
        Assert.Contains("您已走完第一天引导", page.Text, StringComparison.Ordinal);
        Assert.Equal(steps, page.All(".first-day .badge-mark").Count);
        Assert.Empty((await clerk.Get("/desk")).All(".guidance"));
        Assert.Empty((await other.Get("/desk/first-day")).All(".first-day .badge-mark"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_left_and_gone_on_with_where_it_was(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var second = await (await (await clerk.Get("/desk")).Form("开始第一天引导").Submit()).Form("看明白了，下一步").Submit();

        Assert.Equal("/desk", (await second.Form("不再引导").Submit()).Address);
        Assert.Empty((await clerk.Get("/desk")).All(".guidance"));
        var again = await (await clerk.Get("/desk/first-day")).Follow("去看看：待办清单");
        Assert.Single((await again.Form("看明白了，下一步").Submit()).All(".guidance"));
        Assert.Contains("已完成2步", (await clerk.Get("/desk")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Asks_of_each_only_what_the_post_allows(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, admin) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await admin.Enter("admin");

        Assert.Contains("机构和人员", (await admin.Get("/desk/first-day")).All(".first-day-title strong"));
        Assert.DoesNotContain("机构和人员", (await clerk.Get("/desk/first-day")).All(".first-day-title strong"));
        var refused = await (await clerk.Get("/desk")).Form("开始第一天引导").Forge("step", "units").Submit();
        Assert.Contains("这一步已不在您的引导中", refused.Text, StringComparison.Ordinal);
        Assert.Empty((await clerk.Get("/desk/todo?guide=units")).All(".guidance"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Has_no_step_that_nobody_contributed(Engine engine)
    {
        var refused = await (await houses.On(engine)).Run<MarkStep, Done>(new("no-such-step", false), WebHouse.Officer());

        Assert.Equal("handbook.step-unknown", refused.Refusal?.Code);
    }
}
