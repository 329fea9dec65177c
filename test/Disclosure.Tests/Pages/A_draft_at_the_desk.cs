using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Pages;

public sealed class A_draft_at_the_desk
{
    const string Keep = "存为草稿";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_unticked_what_was_unticked_and_so_does_a_refused_form(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (id, clerk) = (await Registered(hall), hall.At(hall.Clerk));
        var first = (await clerk.Get(DisclosureAddress.Of(id, "reply"))).Form("送签").Fill("Ground", "A2").Fill("Text", "见附件。").Fill("Signer", hall.Leader.Person.ToString());
        foreach (var name in new[] { "甲.txt", "乙.txt" }) first.Attach("Attachments", name, "内容"u8.ToArray(), "text/plain");
        await first.Submit();
        await hall.Must<ReturnReply, Done>(hall.Leader, new(id, await hall.Seen(id), "请只附一份"));

        var form = await clerk.Get(DisclosureAddress.Of(id, "reply"));
        var files = form.Document.QuerySelectorAll("input[name='Keep']").Select(box => box.GetAttribute("value")!).ToArray();
        Assert.Equal((2, 2), (files.Length, Ticked(form).Count));

        foreach (var kept in new[] { files[1..], [] })
        {
            var opened = await (await form.Form(Keep).Fill("Text", "改了一半").Fill("Keep", kept).Submit()).Follow("接着填写");
            Assert.Equal("改了一半", opened.Form("送签")["Text"]);
            Assert.Equal(kept, Ticked(opened));
            Assert.Equal(kept, Ticked(await opened.Form("送签").Fill("Text", "").Submit()));
            form = opened;
        }

        await form.Form("送签").Submit();
        Assert.Equal(0L, Convert.ToInt64(await hall.House.Value("SELECT count(*) FROM platform_file_reference WHERE owner_kind = 'disclosure.reply'"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_kept_of_every_form_of_a_request_and_of_files_added_to_a_matter(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen());
        var (id, clerk) = (await hall.Request(), hall.At(hall.Clerk));
        var matter = MatterAddress.Of(await hall.House.Look(db => db.Set<DisclosureRequest>().Select(request => request.Matter).SingleAsync()));
        await Kept(clerk, DisclosureAddress.Of(id, "register"), "ReceivedOn", "2026-09-17");
        await Kept(clerk, $"{matter}/attach", "Opinion", "申请人当面补交");

        await hall.Must<RegisterRequest, Done>(hall.Clerk, new(id, await hall.Seen(id), Sample.Day("2026-09-18")));
        await Kept(clerk, DisclosureAddress.Of(id, "ask-supplement"), "Items", "请写明年份");
        await Kept(clerk, DisclosureAddress.Of(id, "extend"), "Reason", "需向档案馆调阅");
        await hall.Must<AskSupplement, Done>(hall.Clerk, new(id, await hall.Seen(id), "请写明年份", 15));
        await Kept(clerk, DisclosureAddress.Of(id, "take-supplement"), "Answer", "2025年度");

        var attached = await (await clerk.Get($"{matter}/attach")).Form("添加附件").Attach("Attachments", "甲.txt", "内容"u8.ToArray(), "text/plain").Submit();
        var replace = attached.Document.QuerySelector(".file-act[aria-label='更新：甲.txt']")!.GetAttribute("href")!;
        await Kept(clerk, replace, "Opinion", "改正一处");
    }

    static async Task Kept(Visitor clerk, string address, string field, string text)
    {
        var kept = await (await clerk.Get(address)).Form(Keep).Fill(field, text).Submit();
        Assert.Equal("/desk/drafts", kept.Address.Split('?')[0]);
        var newest = kept.Document.QuerySelectorAll("a").First(link => link.TextContent.Trim() == "接着填写").GetAttribute("href")!;
        Assert.StartsWith(address, newest, StringComparison.Ordinal);
        Assert.Equal(text, (await clerk.Get(newest)).Form(Keep)[field]);
    }

    static async Task<RequestId> Registered(Hall hall)
    {
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        await hall.Must<RegisterRequest, Done>(hall.Clerk, new(id, await hall.Seen(id), Sample.Day("2026-09-18")));
        return id;
    }

    static IReadOnlyList<string> Ticked(SeenPage page) =>
        [.. page.Document.QuerySelectorAll("input[name='Keep'][checked]").Select(box => box.GetAttribute("value")!)];
}
