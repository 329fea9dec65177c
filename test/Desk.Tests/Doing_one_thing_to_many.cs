using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>What is ticked in a list is done together, each matter by itself.</summary>
public sealed class Doing_one_thing_to_many
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Urges_every_matter_once_however_often_the_button_is_pressed(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var ids = await Ids(clerk, "/desk/unit?state=InHand", 3);

        var form = await clerk.Get(Together("urge", ids));
        Assert.Equal("批量催办", form.Heading);
        var nameless = await form.Form($"确认催办（{ids.Count}件）").Submit();
        Assert.NotNull(nameless.Wrong("Input_Opinion"));

        var filled = nameless.Form($"确认催办（{ids.Count}件）").Fill("Input.Opinion", "请抓紧办理。");
        Assert.Contains("3件已催办。", (await filled.Submit()).Text, StringComparison.Ordinal);
        Assert.Contains("3件已催办。", (await filled.Submit()).Text, StringComparison.Ordinal);
        foreach (var id in ids)
        {
            var page = await clerk.Get($"/desk/matters/{id}");
            Assert.Single(page.All("section[aria-labelledby='timeline-title'] li"), line => line.Contains("请抓紧办理。", StringComparison.Ordinal));
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_of_each_that_could_not_be_done_why_and_does_the_others(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var closed = await Ids(clerk, "/desk/involved?state=Closed", 1);
        var (open, changed) = await Ids(clerk, "/desk/unit?state=InHand", 2) is [var one, var other] ? (one, other) : default;

        var form = await clerk.Get(Together("urge", [open, .. closed, changed]));
        Assert.Equal(["可以", "可以"], form.All("td[data-label='能否办理']").Where(able => able == "可以"));
        await (await clerk.Get($"/desk/matters/{changed}/opinion")).Form("确认填写意见").Fill("Input.Opinion", "已联系。").Submit();

        var outcome = await form.Form("确认催办（2件）").Fill("Input.Opinion", "请抓紧。").Submit();
        Assert.Contains("1件已催办，2件没有办成，原因见下。", outcome.Text, StringComparison.Ordinal);
        Assert.Equal(2, outcome.All("td[data-label='原因']").Count(why => why != "可以"));

        var again = await outcome.Form("确认催办（1件）").Submit();
        Assert.Contains("1件已催办，1件没有办成，原因见下。", again.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Offers_no_form_where_it_can_be_done_to_none(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var closed = await Ids(clerk, "/desk/involved?state=Closed", 2);

        var page = await clerk.Get(Together("urge", closed) + "&back=/desk/involved");
        Assert.Equal(2, page.All("td[data-label='能否办理']").Count(able => able != "可以"));
        Assert.Empty(page.All("main form"));
        Assert.Equal("/desk/involved", page.Link("回到列表"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_out_what_is_not_ones_own_to_see(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, neighbour) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await neighbour.Enter("neighbour");
        var ids = await Ids(clerk, "/desk/unit", 2);
        var title = (await clerk.Get($"/desk/matters/{ids[0]}")).Heading;

        var page = await neighbour.Get(Together("follow", ids));
        Assert.DoesNotContain(title!, page.Text, StringComparison.Ordinal);
        Assert.Contains("有2件没有找到，或者不在您的查看范围内，未列出。", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await neighbour.Get("/desk/matters/together")).Status);
        Assert.Equal(HttpStatusCode.OK, (await neighbour.Get("/desk/matters/together?act=nonsense&m=1")).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Marks_everything_that_was_sent_as_read(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var head = house.Visit();
        await head.Enter("section");
        var ids = await Ids(head, "/desk/to-read", 50);

        var done = await (await head.Get(Together("read", ids))).Form($"确认标为已阅（{ids.Count}件）").Submit();
        Assert.Contains($"{ids.Count}件已标为已阅", done.Text, StringComparison.Ordinal);
        Assert.Empty((await head.Get("/desk/to-read")).All(".row-title a"));
    }

    static async Task<IReadOnlyList<string>> Ids(Visitor visitor, string list, int many)
    {
        var ids = (await visitor.Get(list)).Document.QuerySelectorAll("input[name='m']").Select(box => box.GetAttribute("value")!).Take(many).ToList();
        Assert.NotEmpty(ids);
        return ids;
    }

    static string Together(string act, IEnumerable<string> ids) => $"/desk/matters/together?act={act}{string.Concat(ids.Select(id => $"&m={id}"))}";
}
