using System.Net;
using Kernel;
using Personal.Notes;
using Platform.Database;
using Testing;
using WebTesting;

namespace Personal.Tests;

public sealed class An_officers_notes(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_written_found_by_words_changed_and_thrown_away(Engine engine)
    {
        var house = await houses.On(engine);
        var officer = house.Visit(WebHouse.Officer());
        Assert.Contains("还没有便笺", (await officer.Get("/desk/notes")).Text, StringComparison.Ordinal);
        await Write(officer, "电话记录", "王主任：周五前报 Excel 清单");
        await Write(officer, "会议", "带上办件清单");
        var list = await Write(officer, "口径", "按第三十六条", pinned: true);
        Assert.Equal(("/desk/notes", "口径"), (list.Address, list.All(".row-title a")[0]));
        Assert.Equal(["口径", "会议", "电话记录"], list.All(".row-title a"));

        Assert.Equal(["电话记录"], (await officer.Get($"/desk/notes?q={Uri.EscapeDataString("清单 excel")}")).All(".row-title a"));
        Assert.Equal(["会议", "电话记录"], (await officer.Get($"/desk/notes?q={Uri.EscapeDataString("清单")}")).All(".row-title a"));
        Assert.Contains("没有找到便笺", (await officer.Get("/desk/notes?q=100%25")).Text, StringComparison.Ordinal);

        house.Time.Advance(TimeSpan.FromMinutes(1));
        var changed = await (await list.Follow("电话记录")).Form("保存").Fill("Text", "改到周一").Fill("Pinned", "true").Submit();
        Assert.Equal(["电话记录", "口径", "会议"], changed.All(".row-title a"));
        var left = await (await changed.Follow("会议")).Form("确认删除").Submit();
        Assert.Equal(["电话记录", "口径"], left.All(".row-title a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_ones_own_in_whatever_post(Engine engine)
    {
        var house = await houses.On(engine);
        var officer = WebHouse.Officer();
        await Write(house.Visit(officer), "两个岗位都看得到", "");

        var other = house.Visit(officer with { Post = PostId.New(), Unit = UnitId.New(), PostName = "副科长" });
        Assert.Equal(["两个岗位都看得到"], (await other.Get("/desk/notes")).All(".row-title a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuse_a_stale_tab_and_keep_what_was_typed(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        var list = await Write(officer, "一稿", "甲");
        var (stale, fast) = (await list.Follow("一稿"), await list.Follow("一稿"));
        await fast.Form("保存").Fill("Text", "乙").Submit();

        var refused = await stale.Form("保存").Fill("Text", "丙").Submit();
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(NoteRefusals.ChangedMeanwhile.Text, refused.Text, StringComparison.Ordinal);
        Assert.Equal("丙", refused.Form("保存")["Text"]);
        Assert.Contains("乙", refused.All("section[aria-labelledby='now-title']").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await stale.Form("确认删除").Submit()).Status);

        await refused.Form("保存").Submit();
        Assert.Equal("丙", (await list.Follow("一稿")).Form("保存")["Text"]);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_refused_beside_the_field_that_is_wrong(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        var form = (await officer.Get("/desk/notes/new")).Form();

        var empty = await form.Fill("Text", "留下").Submit();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, NoteRefusals.TitleMissing.Text, "留下"), (empty.Status, empty.Wrong("Title"), empty.Form()["Text"]));
        var large = await empty.Form().Fill("Title", new string('长', NoteText.LongestTitle + 1)).Fill("Text", new string('长', NoteText.LongestText + 1)).Submit();
        Assert.Equal((NoteRefusals.TitleTooLong.Text, NoteRefusals.TextTooLong.Text), (large.Wrong("Title"), large.Wrong("Text")));
        var unknown = await form.Fill("Title", "关联").Fill("Number", "依申请〔2026〕99999号").Submit();
        Assert.Equal(NoteRefusals.MatterUnknown.Text, unknown.Wrong("Number"));
        Assert.Empty((await officer.Get("/desk/notes")).All(".row-title a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_no_more_than_one_can_keep(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: new() { ["Personal:MostNotes"] = "2" });
        var officer = house.Visit(WebHouse.Officer());
        await Write(officer, "一", "");
        await Write(officer, "二", "");

        var third = await Write(officer, "三", "");
        Assert.Equal(HttpStatusCode.Conflict, third.Status);
        Assert.Contains(NoteRefusals.TooMany(2).Text, third.Text, StringComparison.Ordinal);
        Assert.Equal(["二"], (await officer.Get("/desk/notes?q=二")).All(".row-title a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stand_on_pages_when_there_are_many(Engine engine)
    {
        var officer = (await houses.On(engine)).Visit(WebHouse.Officer());
        for (var number = 1; number <= 31; number++) await Write(officer, $"第{number}条", "");

        var first = await officer.Get("/desk/notes");
        var second = await first.Follow("下一页");
        Assert.Equal((30, 1), (first.All(".row-title a").Count, second.All(".row-title a").Count));
        Assert.Contains("共31条", first.Text, StringComparison.Ordinal);
        Assert.Equal(["第1条"], second.All(".row-title a"));
        Assert.Contains("后面没有了", (await officer.Get("/desk/notes?p=9")).Text, StringComparison.Ordinal);
        Assert.Equal(30, (await officer.Get("/desk/notes?p=-2147483648")).All(".row-title a").Count);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Begin_on_a_matters_page_and_open_no_door_to_it(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var matter = await clerk.Get((await clerk.Get("/desk/todo")).Document.QuerySelector(".row-title a")!.GetAttribute("href")!);

        var form = (await matter.Follow("记便笺")).Form();
        Assert.NotEqual("", form["Number"]);
        var list = await form.Fill("Title", "关于此件").Submit();
        Assert.Equal(matter.Address, list.Link(form["Number"]!));

        await house.Tamper("DELETE FROM matters_involvement; DELETE FROM matters_matter_unit; UPDATE matters_work_item SET state = 1");
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get(matter.Address)).Status);
        var after = await clerk.Get("/desk/notes");
        Assert.DoesNotContain(form["Number"]!, after.Text, StringComparison.Ordinal);
        var sheet = await after.Follow("关于此件");
        Assert.DoesNotContain(matter.Heading, sheet.Text, StringComparison.Ordinal);
        Assert.Contains("您已不能查看", sheet.Text, StringComparison.Ordinal);
        await sheet.Form("保存").Fill("Text", "仍可以改").Submit();
        Assert.Equal(1L, Convert.ToInt64(await house.Value("SELECT count(*) FROM personal_note WHERE title = '关于此件' AND text = '仍可以改' AND matter IS NOT NULL"), null));

        var forged = (await clerk.Get($"/desk/notes/new?matter={matter.Address.Split('/')[^1]}")).Form();
        Assert.Equal("", forged["Number"] ?? "");
    }

    static async Task<SeenPage> Write(Visitor officer, string title, string text, bool pinned = false)
    {
        var form = (await officer.Get("/desk/notes/new")).Form().Fill("Title", title).Fill("Text", text);
        return await (pinned ? form.Fill("Pinned", "true") : form).Submit();
    }
}
