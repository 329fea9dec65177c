using System.Net;
using System.Text;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>What a matter's page says of its files, of who has it, and of what can be done.</summary>
public sealed class A_matters_page
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lists_the_newest_version_of_a_file_and_the_older_ones_under_it(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        var matter = await Open(clerk);
        var attached = await (await matter.Follow("添加附件")).Form("添加附件").Attach("Attachments", "一稿.txt", "一稿"u8.ToArray()).Submit();

        var form = await clerk.Get(attached.Document.QuerySelector(".file-act[aria-label='更新：一稿.txt']")!.GetAttribute("href")!);
        var empty = await form.Form("更新附件").Fill("Opinion", "改了三处").Submit();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请选择要添加的文件。"), (empty.Status, empty.Wrong("Attachments")));
        var two = await empty.Form("更新附件").Attach("Attachments", "甲.txt", "甲"u8.ToArray()).Attach("Attachments", "乙.txt", "乙"u8.ToArray()).Submit();
        Assert.Equal("一次只能用一个文件更新附件。请取消其余文件，或者使用“添加附件”。", two.Wrong("Attachments"));
        var done = await form.Form("更新附件").Fill("Opinion", "改了三处").Attach("Attachments", "二稿.txt", Encoding.UTF8.GetBytes("二稿")).Submit();

        Assert.Equal((matter.Address, HttpStatusCode.OK), (done.Address, done.Status));
        Assert.Equal(["二稿.txt", "一稿.txt"], done.All("section[aria-labelledby='files-title'] .file-name"));
        Assert.Equal(["一稿.txt"], done.All("section[aria-labelledby='files-title'] details .file-name"));
        Assert.Equal(["添加附件", "添加附件"], done.All(".timeline-head strong").Take(2));
        Assert.Equal(["以《二稿.txt》更新《一稿.txt》", "《一稿.txt》"], done.All(".timeline-detail").Take(2));
        Assert.Contains("以《二稿.txt》更新《一稿.txt》", done.Text, StringComparison.Ordinal);
        Assert.Equal("一稿", await (await clerk.Peek(done.Link("一稿.txt"))).Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_who_has_it_what_can_be_done_and_why_the_rest_cannot(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var matter = await Open(house.Visit());

        Assert.NotEmpty(matter.All("section[aria-labelledby='holders-title'] li"));
        var (can, cannot) = (matter.All(".acts a.btn"), matter.All(".acts-not li strong"));
        Assert.Contains("添加附件", can);
        Assert.Contains("撤销并件", cannot);
        Assert.Empty(can.Intersect(cannot));
        Assert.All(matter.All(".acts-not li"), line => Assert.Matches("：.{8,}。", line));
        Assert.All(matter.All(".acts-not li"), line => Assert.DoesNotContain("刷新", line, StringComparison.Ordinal));
        Assert.Contains("关联", matter.All(".acts details a.btn"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_those_finish_with_an_opinion_who_assist_and_nobody_else(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        var matter = await Open(clerk);

        Assert.Empty((await clerk.Get($"{matter.Address}/opinion")).All("[name='Input.Finish']"));
        await house.Tamper("UPDATE matters_work_item SET step = '协办'");
        Assert.Single((await clerk.Get($"{matter.Address}/opinion")).Document.QuerySelectorAll("input[type='checkbox'][name='Input.Finish']"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_who_has_opened_it(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var matter = await Open(house.Visit());
        Assert.Empty(matter.All("details.visits li"));
        for (var tries = 0; tries < 1200 && $"{await house.Value("SELECT count(*) FROM matters_visit")}" == "0"; tries++) await Task.Delay(50, TestContext.Current.CancellationToken);

        var clerk = house.Visit();
        await clerk.Enter("clerk");
        Assert.Contains("2026-11-23 10:00 首次打开，最近 2026-11-23", Assert.Single((await clerk.Get(matter.Address)).All("details.visits li")), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Offers_units_and_officers_of_one_name_apart(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var form = (await (await Open(house.Visit())).Follow("转办")).Form("查找");

        var found = await form.Fill("Input.Find", "办公室").Submit();

        var (units, officers) = (found.All("select[name='Input.Unit'] option"), found.All("select[name='Input.Person'] option"));
        Assert.True(units.Count > 10, $"{units.Count}");
        Assert.Equal(units.Distinct(), units);
        Assert.DoesNotContain("办公室", units);
        Assert.Contains(officers, officer => officer.Contains("局办公室主任）", StringComparison.Ordinal));
        Assert.DoesNotContain(officers, officer => officer.Contains("（办公室", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Loads_similar_matters_by_itself_or_by_a_link(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var matter = await Open(house.Visit());

        var similar = await matter.Follow("查找相似的件");
        Assert.Equal("outerHTML ignoreTitle:true", matter.Document.GetElementById("similar")!.GetAttribute("hx-swap")); // the page keeps its own
        Assert.Equal((HttpStatusCode.OK, matter.Document.GetElementById("similar")!.GetAttribute("hx-get")), (similar.Status, similar.Address));
        Assert.NotNull(similar.Document.GetElementById("similar"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_gone_when_it_has_left_ones_rights_while_it_was_open_and_nothing_that_was_typed_is_kept(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        var matter = await Open(clerk);
        var (attach, opinion) = (await matter.Follow("添加附件"), await matter.Follow("填写意见"));
        await house.Tamper("DELETE FROM matters_involvement; DELETE FROM matters_matter_unit; UPDATE matters_work_item SET state = 1");

        SeenPage[] after =
        [
            await clerk.Get(matter.Address),
            await attach.Form("添加附件").Fill("Opinion", "canary").Attach("Attachments", "说明.txt", "说明"u8.ToArray()).Submit(),
            await opinion.Form("确认填写意见").Fill("Input.Opinion", "canary").Submit(),
            await matter.Form(matter.All(".acts form button").Single(text => text.EndsWith("关注", StringComparison.Ordinal))).Submit(),
        ];

        Assert.All(after, page => Assert.Equal(HttpStatusCode.NotFound, page.Status));
        Assert.All(after, page => Assert.DoesNotContain("canary", page.Html, StringComparison.Ordinal));
        Assert.Equal(0L, Convert.ToInt64(await house.Value("SELECT count(*) FROM matters_timeline_entry WHERE opinion = 'canary'"), null));
        Assert.Equal(0L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_file_reference WHERE name = '说明.txt'"), null));
    }

    static async Task<SeenPage> Open(Visitor clerk)
    {
        await clerk.Enter("clerk");
        return await clerk.Get((await clerk.Get("/desk/todo")).Document.QuerySelector(".row-title a")!.GetAttribute("href")!);
    }
}
