using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>The lists as officers of a demo house find them.</summary>
public sealed class The_lists_of_a_desk(SharedHouses houses)
{
    static readonly string[] Addresses = ["/desk/todo", "/desk/to-read", "/desk/unit", "/desk/done", "/desk/read", "/desk/involved", "/desk/followed"];

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Begin_where_signing_in_leads(Engine engine)
    {
        var page = await (await houses.Demo(engine)).Visit().Enter("clerk");

        Assert.Equal(("/desk", "工作台"), (page.Address, page.Heading));
        Assert.NotEmpty(page.All(".row-title a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_as_long_as_the_menu_and_the_desk_say(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");
        var page = await clerk.Get("/desk/todo");
        var desk = await clerk.Get("/desk");

        var rows = await Rows(clerk, "/desk/todo");
        Assert.NotEmpty(rows);
        Assert.Equal("我的待办", page.Heading);
        Assert.Equal($"{rows.Count}件", Assert.Single(page.All("a[href='/desk/todo'] .sidebar-badge")));
        Assert.Equal($"{rows.Count}", Assert.Single(desk.All("a.figure-card[href='/desk/todo'] strong")));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Show_a_neighbour_nothing_of_another_office(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");
        var neighbour = await Entered(engine, "neighbour");

        foreach (var address in Addresses)
        {
            var theirs = (await Rows(clerk, address)).ToHashSet();
            Assert.DoesNotContain(await Rows(neighbour, address), theirs.Contains);
        }

        var own = await Rows(neighbour, "/desk/unit");
        Assert.Equal(own.Count == 0 ? [] : [$"{own.Count}件"], (await neighbour.Get("/desk")).All("a[href='/desk/unit'] .sidebar-badge"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keep_what_was_chosen(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");

        var page = await clerk.Get("/desk/involved?q=%E4%BA%91&state=Closed&light=None&kind=disclosure.request");

        Assert.Equal("云", page.Document.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal(["不计时", "已办结", "依申请公开"], page.All(".facet-link[aria-current]").Select(Chosen));
        Assert.All(page.All("td[data-label='状态']"), state => Assert.Equal("已办结", state));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Begin_anew_at_a_page_nobody_knows(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");

        var page = await clerk.Get("/desk/todo?after=%00never&q=%00&light=Blue");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("已回到第一页", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.All(".row-title a"));
    }

    /// <summary>The name of a choice, without its count and what only a reader of screens is told.</summary>
    static string Chosen(string link) => new string([.. link.Split('，')[0].TakeWhile(sign => !char.IsAsciiDigit(sign))]).Trim();

    async Task<Visitor> Entered(Engine engine, string who)
    {
        var visitor = (await houses.Demo(engine)).Visit();
        await visitor.Enter(who);
        return visitor;
    }

    /// <summary>The matters of all pages of a list.</summary>
    static async Task<List<string>> Rows(Visitor visitor, string address)
    {
        var rows = new List<string>();
        for (string? next = address; next is not null;)
        {
            var page = await visitor.Get(next);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            rows.AddRange(page.Document.QuerySelectorAll(".row-title a").Select(link => link.GetAttribute("href")!));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return rows;
    }
}
