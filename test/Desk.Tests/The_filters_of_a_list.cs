using System.Globalization;
using System.Text.RegularExpressions;
using Desk.Views;
using Kernel;
using Matters.Contracts;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>What a list can be narrowed to, and how an officer keeps it.</summary>
public sealed partial class The_filters_of_a_list(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Each_leave_as_many_lines_as_they_say(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");
        var tried = 0;
        foreach (var list in new[] { "/desk/involved", "/desk/unit", "/desk/involved?q=%E4%BF%A1%E6%81%AF", "/desk/involved?state=Closed" })
        {
            var page = await clerk.Get(list);
            foreach (var link in page.Document.QuerySelectorAll(".facet-link:not([aria-current])"))
            {
                tried++;
                var counted = int.Parse(link.QuerySelector(".facet-count")!.TextContent, CultureInfo.InvariantCulture);
                var narrowed = await clerk.Get(link.GetAttribute("href")!);
                Assert.Equal(counted.ToString(CultureInfo.InvariantCulture), Total(narrowed));
            }
        }

        Assert.True(tried > 10, $"only {tried} choices were there");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_dropped_by_choosing_them_again(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");
        var whole = await clerk.Get("/desk/involved");

        var closed = await clerk.Get(whole.Document.QuerySelectorAll(".facet-link").Single(link => link.TextContent.Contains("已办结", StringComparison.Ordinal)).GetAttribute("href")!);
        var chosen = Assert.Single(closed.Document.QuerySelectorAll(".facet-link[aria-current]"));
        Assert.Equal(Total(whole), Total(await clerk.Get(chosen.GetAttribute("href")!)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_kept_under_a_name_by_their_owner_alone(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, section) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await section.Enter("section");

        var nameless = await (await clerk.Get("/desk/involved?state=Closed")).Form("存为视图").Submit();
        Assert.Equal("请给这个视图起一个名称，例如“本周到期”。", nameless.Wrong("View_Name"));
        var kept = await nameless.Form("存为视图").Fill("View.Name", "<b>办结</b>").Submit();
        Assert.Equal("/desk/involved?state=Closed", kept.Address);
        Assert.Equal(["全部", "<b>办结</b>"], kept.All(".tabs a"));
        Assert.Equal("<b>办结</b>", Assert.Single(kept.All(".tabs a[aria-current]")));

        var again = await (await clerk.Get("/desk/involved?light=None")).Form("存为视图").Fill("View.Name", "<b>办结</b>").Submit();
        Assert.Equal("/desk/involved?light=None", again.Link("<b>办结</b>"));
        Assert.Empty((await section.Get("/desk/involved")).All(".tabs a"));
        Assert.Empty((await clerk.Get("/desk/done")).All(".tabs a"));

        var gone = await (await clerk.Get("/desk/involved")).Form("删除视图“<b>办结</b>”").Submit();
        Assert.Empty(gone.All(".tabs a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_not_kept_without_conditions_under_a_long_name_or_in_any_number(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var page = await clerk.Get("/desk/involved?state=Closed");

        var tooLong = await page.Form("存为视图").Fill("View.Name", new string('长', 21)).Submit();
        Assert.Equal((Refusals.NameTooLong.Text, new string('长', 21)), (tooLong.Wrong("View_Name"), tooLong.Form("存为视图")["View.Name"]));
        foreach (var number in Enumerable.Range(1, SaveView.Most)) await page.Form("存为视图").Fill("View.Name", $"视图{number}").Submit();
        Assert.Equal(Refusals.TooMany.Text, (await page.Form("存为视图").Fill("View.Name", "再一个").Submit()).Wrong("View_Name"));
        var bare = await house.Run<SaveView, Done>(new(MatterList.ToDo, "全部", ""));
        Assert.Equal(Refusals.NothingToKeep, bare.Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stand_above_the_columns_that_the_officer_wants(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");

        var form = (await clerk.Get("/desk/involved")).Form("按此显示");
        var chosen = await form.Fill("Show", "Kind", "Due").Submit();
        Assert.Equal(["选择", "编号", "名称", "种类", "期限"], chosen.All("thead th"));
        Assert.NotEmpty(chosen.All("td[data-label='种类']"));

        var usual = await chosen.Form("按此显示").Fill("Show").Submit();
        Assert.Contains("现在何处", usual.All("thead th"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_told_of_once_where_they_mean_nothing(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");

        var page = await clerk.Get("/desk/todo?state=999&unit=x");
        Assert.Equal(["查询条件有误"], page.All(".error-summary h2"));
        Assert.Equal(["没有这个状态，请从列表中选择。", "没有这个单位，请从列表中选择。"], page.All(".error-summary li"));
        Assert.Empty((await clerk.Get("/desk/matters/together?act=zz&m=1")).All(".error-summary"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Show_one_view_as_chosen_also_when_two_have_the_same(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var page = await clerk.Get("/desk/involved?state=Closed");
        foreach (var name in new[] { "甲", "乙" }) page = await page.Form("存为视图").Fill("View.Name", name).Submit();

        Assert.Equal(["全部", "甲", "乙"], page.All(".tabs a"));
        Assert.Equal("甲", Assert.Single(page.All(".tabs a[aria-current]")));
    }

    static string Total(SeenPage page) => page.Document.QuerySelector(".pager") is { } pager ? Digits().Match(pager.TextContent).Groups[1].Value : "0";

    async Task<Visitor> Entered(Engine engine, string who)
    {
        var visitor = (await houses.Demo(engine)).Visit();
        await visitor.Enter(who);
        return visitor;
    }

    [GeneratedRegex(@"共(\d+)条")]
    private static partial Regex Digits();
}
