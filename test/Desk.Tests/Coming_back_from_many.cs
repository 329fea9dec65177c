using System.Net;
using Platform.Database;
using Platform.Reading;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>Whoever has done something to ticked matters is led back to the list as it stood, and told what was done.</summary>
public sealed class Coming_back_from_many
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_to_the_same_conditions_and_the_same_page_and_tells_what_was_done(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var last = new PageMark(DateTimeOffset.MaxValue.AddDays(-1), new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"));
        var list = await clerk.Get($"/desk/involved?state=InHand&after={last}");
        var chosen = Lines(list).Take(2).ToList();

        var form = await clerk.Get(Together("urge", chosen, Back(list)));
        Assert.Equal(list.Address, form.Link("回到列表"));
        var filled = (await form.Form("确认催办（2件）").Submit()).Form("确认催办（2件）").Fill("Input.Opinion", "请抓紧办理。");
        foreach (var done in new[] { await filled.Submit(), await filled.Submit() })
        {
            Assert.Equal(list.Address, done.Address);
            Assert.Contains($"2件已催办。已催办：{chosen[0].Number}、{chosen[1].Number}。", done.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("2件已催办。", (await clerk.Get(list.Address)).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Waits_until_what_was_refused_has_been_read_line_by_line(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var open = Lines(await clerk.Get("/desk/involved?state=InHand")).First();
        var list = await clerk.Get("/desk/involved?state=Closed");
        var closed = Lines(list).First();

        var form = await clerk.Get(Together("urge", [open, closed], Back(list)));
        var outcome = await form.Form("确认催办（1件）").Fill("Input.Opinion", "请抓紧。").Submit();
        Assert.Contains($"1件已催办，1件没有办成，原因见下。已催办：{open.Number}。", outcome.Text, StringComparison.Ordinal);
        Assert.Equal([closed.Number], outcome.All("tbody td.figures"));
        Assert.NotEqual("可以", outcome.All("td[data-label='原因']").Single());
        Assert.Equal(list.Address, outcome.Link("回到列表"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_nobody_out_of_the_house(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var chosen = Lines(await clerk.Get("/desk/involved?state=InHand")).Take(1).ToList();

        foreach (var elsewhere in new[] { "https://example.com/", "//example.com/desk", "/\\example.com" })
        {
            var form = await clerk.Get(Together("follow", chosen, elsewhere));
            Assert.Equal("/desk", form.Link("回到工作台"));
            Assert.Equal(HttpStatusCode.OK, (await form.Form("确认关注（1件）").Submit()).Status);
        }
    }

    static IEnumerable<(string Id, string Number)> Lines(SeenPage list) =>
        list.Document.QuerySelectorAll("[data-lines] tbody tr").Select(line => (line.GetAttribute("data-id")!, line.QuerySelector("td.figures")!.TextContent.Trim()));

    static string Back(SeenPage list) => list.Document.QuerySelector("#bulk input[name='back']")!.GetAttribute("value")!;

    static string Together(string act, IEnumerable<(string Id, string Number)> lines, string back) =>
        $"/desk/matters/together?act={act}&back={Uri.EscapeDataString(back)}{string.Concat(lines.Select(line => $"&m={line.Id}"))}";
}
