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
        var again = await (await clerk.Get("/desk/first-day")).Form("去看看：待办清单").Submit();
        Assert.Single((await again.Form("看明白了，下一步").Submit()).All(".guidance"));
        Assert.Contains("已完成2步", (await clerk.Get("/desk")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_along_through_links_forms_and_redirects(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var list = await (await (await clerk.Get("/desk")).Form("开始第一天引导").Submit()).Form("看明白了，下一步").Submit();
        Assert.Equal("/desk/todo", list.Address);

        var matter = await clerk.Get(list.Document.QuerySelector(".row-title a")!.GetAttribute("href")!);
        var form = await matter.Follow("填写意见");
        var refused = await form.Form("确认填写意见").Submit();
        var done = await refused.Form("确认填写意见").Fill("Input.Opinion", "已核对。").Submit();
        Assert.Equal(matter.Address, done.Address);
        foreach (var page in new[] { matter, form, refused, done })
        {
            Assert.StartsWith("第一天 2/", page.All(".guidance-title").Single(), StringComparison.Ordinal);
            Assert.Equal("/desk/todo", page.Link("回到这一步的页面"));
        }

        Assert.StartsWith("第一天 3/", (await done.Form("看明白了，下一步").Submit()).All(".guidance-title").Single(), StringComparison.Ordinal);
        await (await clerk.Get(matter.Address)).Form("不再引导").Submit();
        Assert.Empty((await clerk.Get(matter.Address)).All(".guidance"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_along_from_any_step_that_was_chosen(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var read = await (await clerk.Get("/desk/first-day")).Form("去看看：待阅").Submit();

        Assert.Equal("/desk/to-read", read.Address);
        Assert.Equal(read.All(".guidance-title"), (await clerk.Get("/desk/unit")).All(".guidance-title"));
        Assert.Empty((await clerk.Get("/desk/first-day")).All(".guidance"));
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
        var nowhere = await (await clerk.Get("/desk/first-day")).Form("去看看：待办清单").Forge("step", "units").Submit();
        Assert.Contains("这一步已不在您的引导中", nowhere.Text, StringComparison.Ordinal);
        Assert.Empty((await clerk.Get("/desk/todo")).All(".guidance"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Has_no_step_that_nobody_contributed(Engine engine)
    {
        var refused = await (await houses.On(engine)).Run<MarkStep, Done>(new("no-such-step", false), WebHouse.Officer());

        Assert.Equal("handbook.step-unknown", refused.Refusal?.Code);
    }
}
