using System.Net;
using System.Text.Json;
using Personal.Drafts;
using Platform.Database;
using Testing;
using WebTesting;

namespace Personal.Tests;

public sealed class A_draft_of_a_form
{
    const string Keep = "存为草稿";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_kept_opened_as_it_was_typed_and_gone_once_the_form_is_accepted(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, address) = await Opinion(house);
        var kept = await (await clerk.Get(address)).Form(Keep).Fill("Input.Opinion", "第一段\n第二段 <b>").Submit();
        Assert.Equal("/desk/drafts", kept.Address.Split('?')[0]);
        Assert.Contains("已保存", kept.Text, StringComparison.Ordinal);
        Assert.StartsWith("填写意见 ", Assert.Single(kept.All(".row-title a")), StringComparison.Ordinal);

        var opened = await kept.Follow("接着填写");
        Assert.Equal("第一段\n第二段 <b>", opened.Form(Keep)["Input.Opinion"]);
        Assert.Contains("内容来自您2026-11-23 10:00保存的草稿", opened.Text, StringComparison.Ordinal);
        var again = await opened.Form(Keep).Fill("Input.Opinion", "改过").Submit();
        Assert.Single(again.All(".row-title a"));

        var sent = (await again.Follow("接着填写")).Form("确认填写意见");
        var accepted = await sent.Submit();
        Assert.Contains("改过", accepted.Text, StringComparison.Ordinal);
        Assert.Contains("没有草稿", (await clerk.Get("/desk/drafts")).Text, StringComparison.Ordinal);
        Assert.Equal(accepted.Address, (await sent.Submit()).Address);
        Assert.Equal(1L, Convert.ToInt64(await house.Value("SELECT count(*) FROM matters_timeline_entry WHERE opinion = '改过'"), null));
        Assert.Contains("没有找到这份草稿", (await clerk.Get(opened.Address)).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stays_when_the_form_is_refused(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, address) = await Opinion(house);
        var kept = await (await clerk.Get(address)).Form(Keep).Submit();

        var refused = await (await kept.Follow("接着填写")).Form("确认填写意见").Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Single((await clerk.Get("/desk/drafts")).All(".row-title a"));
        await refused.Form("确认填写意见").Fill("Input.Opinion", "补上了").Submit();
        Assert.Empty((await clerk.Get("/desk/drafts")).All(".row-title a"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Holds_choices_too_and_neither_files_nor_tokens(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var form = await Reply(clerk);
        var kept = await form.Form(Keep).Fill("Text", "经检索，canary").Fill("Ground", form.Document.QuerySelector("input[name='Ground']")!.GetAttribute("value")!)
            .Attach("Attachments", "附件.txt", "canary-file"u8.ToArray()).Submit();
        Assert.Contains("附件不保存在草稿里", kept.Text, StringComparison.Ordinal);

        var opened = await kept.Follow("接着填写");
        Assert.Equal(("经检索，canary", form.Document.QuerySelector("input[name='Ground']")!.GetAttribute("value")), (opened.Form(Keep)["Text"], opened.Form(Keep)["Ground"]));
        var fields = JsonSerializer.Deserialize<Dictionary<string, string[]>>((string)(await house.Value("SELECT fields FROM personal_draft WHERE fields LIKE '%canary%'"))!)!;
        Assert.Contains("Text", fields.Keys);
        Assert.All(fields.Keys, name => Assert.False(name.StartsWith("__", StringComparison.Ordinal) || name is "submission-key" or "Kept" or "Attachments", name));
        Assert.Equal(0L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_file_reference WHERE name = '附件.txt'"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_a_matter_that_is_out_of_ones_rights_opens_nothing_and_can_be_read_and_thrown_away(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, address) = await Opinion(house);
        var kept = await (await clerk.Get(address)).Form(Keep).Fill("Input.Opinion", "写了半天").Submit();
        await house.Tamper("DELETE FROM matters_involvement; DELETE FROM matters_matter_unit; UPDATE matters_work_item SET state = 1");

        var form = await kept.Follow("接着填写");
        Assert.Equal(HttpStatusCode.NotFound, form.Status);
        Assert.DoesNotContain("写了半天", form.Html, StringComparison.Ordinal);
        var read = await clerk.Get((await clerk.Get("/desk/drafts")).Document.QuerySelector("td .btn")!.GetAttribute("href")!);
        Assert.Equal((HttpStatusCode.OK, "意见 写了半天"), (read.Status, Assert.Single(read.All(".facts .fact")).Replace("意见写", "意见 写", StringComparison.Ordinal)));
        Assert.Contains("没有草稿", (await read.Form("确认删除").Submit()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get(read.Address)).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_nowhere_but_to_the_desk_and_is_shown_when_it_cannot_be_kept(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine, settings: new() { ["Personal:MostDrafts"] = "1" });
        var (clerk, address) = await Opinion(house);
        var page = await clerk.Get(address);
        var slip = page.Form(Keep)["__draft"]!;
        string[] elsewhere = ["https://evil.example/desk/", "//evil.example", "/desk//evil.example", "/\\\\evil.example", "/desk/..//x", "/desk/x y", "/sign-out", "/desk/%0d%0a" + new string('a', DraftForm.LongestPage), ""];

        foreach (var forged in elsewhere.Select(to => slip.Replace(address, to, StringComparison.Ordinal)).Append("{").Append("null").Append("{\"Page\":null}"))
        {
            var refused = await page.Form(Keep).Fill("Input.Opinion", "留着").Forge("__draft", forged).Submit();
            Assert.Contains(DraftRefusals.NotOfTheDesk.Text, refused.Text, StringComparison.Ordinal);
        }

        var large = await page.Form(Keep).Fill("Input.Opinion", new string('长', DraftForm.LongestFields)).Submit();
        Assert.Contains(DraftRefusals.TooLong.Text, large.Text, StringComparison.Ordinal);
        Assert.Contains("长长长", Assert.Single(large.All(".facts dd")), StringComparison.Ordinal);
        Assert.Equal(0L, Convert.ToInt64(await house.Value("SELECT count(*) FROM personal_draft WHERE fields LIKE '%留着%' OR fields LIKE '%长长%'"), null));

        await page.Form(Keep).Fill("Input.Opinion", "一").Submit();
        var full = await page.Form(Keep).Fill("Input.Opinion", "二").Submit();
        Assert.Contains(DraftRefusals.TooMany(1).Text, full.Text, StringComparison.Ordinal);
        Assert.Equal("二", Assert.Single(full.All(".facts dd")));
    }

    static async Task<(Visitor Clerk, string Address)> Opinion(WebHouse house)
    {
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        return (clerk, (await clerk.Get("/desk/todo")).Document.QuerySelector(".row-title a")!.GetAttribute("href")! + "/opinion");
    }

    /// <summary>The first matter on the clerk's desk to which a reply may be drafted now.</summary>
    static async Task<SeenPage> Reply(Visitor clerk)
    {
        foreach (var matter in (await clerk.Get("/desk/unit?state=InHand")).Document.QuerySelectorAll(".row-title a").Select(link => link.GetAttribute("href")!))
        {
            var page = await clerk.Get(matter);
            if (page.All(".acts a.btn").Contains("拟写答复")) return await page.Follow("拟写答复");
        }

        throw new InvalidOperationException("No request in the demo house can be replied to.");
    }
}
