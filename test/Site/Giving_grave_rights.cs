using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>Grave rights by the pages: one asks for them, another agrees, and both see how it stands.</summary>
public sealed class Giving_grave_rights
{
    const string Page = "/desk/directory/proposals";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_two_security_administrators_who_see_what_it_gives(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (first, second) = (await house.SignedIn("security"), await house.SignedIn("security-b"));
        var post = await (await (await first.Get("/desk/directory/units?q=101-01")).Follow("综合科")).Follow("科员");
        var waiting = await post.Form("保存角色").Fill("Roles", Box(post, "审计管理员（须核准）")).Submit();
        Assert.Equal((Page, "授权核准"), (waiting.Address, waiting.Heading));
        Assert.Contains("查阅操作记录和审计告警", waiting.Text, StringComparison.Ordinal);
        Assert.Empty(waiting.All("form[action*='handler=Agree']"));
        Assert.Contains((await second.Get("/desk")).All("nav a"), link => link.StartsWith("授权核准", StringComparison.Ordinal) && link.Contains("1件", StringComparison.Ordinal));

        var refused = await (await second.Get(Page)).Form("确认不同意").Fill("Reason", " ").Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("请写明不同意的理由", refused.Text, StringComparison.Ordinal);
        var left = await Agreeing(await second.Get(Page)).Submit();
        Assert.Contains("没有待核准的提请", left.Text, StringComparison.Ordinal);
        Assert.Contains("已核准", (await first.Get($"{Page}?closed=true")).Text, StringComparison.Ordinal);
        Assert.NotNull((await first.Get(post.Address)).Document.QuerySelectorAll("input[name=Roles][checked]").Single(box => box.ParentElement!.TextContent.Trim() == "审计管理员（须核准）"));
        await house.Delivered();
        Assert.Contains("您提请的授权已核准", (await first.Get("/desk/notices")).Text, StringComparison.Ordinal);
        Assert.Contains("有一项授权等待您核准", (await second.Get("/desk/notices")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_an_appointment_is_asked_for_by_the_system_administrator_and_proven_first(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (admin, security) = (await house.SignedIn("admin"), await house.SignedIn("security"));
        await (await admin.Get("/desk/directory/people/new")).Form().Fill("Name", "郑𠮷喆").Submit();
        var post = await (await (await admin.Get("/desk/directory/units?q=101-05")).Follow("督查科")).Follow("审计管理员");
        Assert.Contains("由安全管理员核准才生效", post.Text, StringComparison.Ordinal);
        house.Time.Advance(TimeSpan.FromMinutes(11));
        var asked = await post.Form("确认任命").Fill("Appoint.Name", "郑𠮷喆").Submit();
        Assert.Equal("/desk/prove", asked.Address.Split('?')[0]);
        var back = await asked.Form("核对").Fill("Password", DemoAccounts.Password).Submit();
        var waiting = await back.Form("确认任命").Submit();
        Assert.Equal(Page, waiting.Address);
        Assert.Contains("任命“郑𠮷喆”", waiting.Text, StringComparison.Ordinal);

        var withdrawn = await waiting.Form("撤回：" + waiting.All("td.row-title").Single()).Submit();
        Assert.Contains("没有待核准的提请", withdrawn.Text, StringComparison.Ordinal);
        Assert.Contains("没有待核准的提请", (await security.Get(Page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await house.SignedIn("clerk")).Get(Page)).Status);
    }

    static PageForm Agreeing(SeenPage page) => page.Form("核准：" + page.All("td.row-title").Single());

    static string Box(SeenPage page, string role) => page.Document.QuerySelectorAll("input[name=Roles]").Single(box => box.ParentElement!.TextContent.Trim() == role).GetAttribute("value")!;
}
