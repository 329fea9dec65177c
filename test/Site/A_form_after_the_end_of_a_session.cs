using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>What was typed survives the end of the session, whichever order things happen in, and for nobody but whom the form was given to.</summary>
public sealed class A_form_after_the_end_of_a_session
{
    const string New = "/desk/notes/new";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Comes_back_filled_after_signing_in_and_can_be_sent(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, late) = await Late(house);
        Assert.Equal((HttpStatusCode.Unauthorized, "请先登录"), (late.Status, late.Heading));
        Assert.DoesNotContain("canary", late.Html, StringComparison.Ordinal);

        var again = await late.Form("登录并继续").Submit();
        var wrong = await again.Form("登录").Fill("Account", "clerk").Fill("Password", "wrong").Submit();
        var form = await wrong.Form("登录").Fill("Account", "clerk").Fill("Password", DemoAccounts.Password).Submit();

        Assert.Equal((HttpStatusCode.OK, New), (form.Status, form.Address.Split('?')[0]));
        Assert.Equal("canary 第一行\n第二行", form.Form()["Text"]);
        Assert.Equal("/desk/notes", (await form.Form().Submit()).Address);
        Assert.Equal("1", await Written(house));
        Assert.Contains("没有草稿", (await clerk.Get("/desk/drafts")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Comes_back_at_once_where_another_tab_has_signed_in_meanwhile(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, late) = await Late(house);
        await clerk.SignIn("clerk", DemoAccounts.Password);

        var form = await late.Form("登录并继续").Submit();

        Assert.Equal("canary 第一行\n第二行", form.Form()["Text"]);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Comes_back_where_another_tab_signs_in_while_the_sign_in_page_is_open(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, late) = await Late(house);
        var again = await late.Form("登录并继续").Submit();
        await clerk.SignIn("clerk", DemoAccounts.Password);

        var form = await again.Form("登录").Fill("Account", "clerk").Fill("Password", DemoAccounts.Password).Submit();

        Assert.Equal("canary 第一行\n第二行", form.Form()["Text"]);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_accepted_where_another_tab_had_signed_in_before(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = await house.SignedIn("clerk");
        var form = (await clerk.Get(New)).Form().Fill("Title", "便笺").Fill("Text", "canary 第一行\n第二行");
        house.Time.Advance(TimeSpan.FromMinutes(31));
        await clerk.SignIn("clerk", DemoAccounts.Password);

        Assert.Equal("/desk/notes", (await form.Submit()).Address);
        Assert.Equal("1", await Written(house));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Comes_back_to_nobody_else(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, late) = await Late(house);
        var again = await late.Form("登录并继续").Submit();

        var other = await again.Form("登录").Fill("Account", "section").Fill("Password", DemoAccounts.Password).Submit();
        Assert.Equal("/desk", other.Address);
        var tried = await late.Form("登录并继续").Submit();
        Assert.Equal("/desk", tried.Address);

        Assert.All(new[] { again, other, tried, await clerk.Get(New), await clerk.Get("/desk/drafts") }, page => Assert.DoesNotContain("canary", page.Html, StringComparison.Ordinal));
        Assert.Equal("0", $"{await house.Value("SELECT count(*) FROM personal_draft WHERE fields LIKE '%canary%'")}");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_accepted_from_another_person_who_signed_in_before(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = await house.SignedIn("clerk");
        var form = (await clerk.Get(New)).Form().Fill("Title", "便笺").Fill("Text", "canary");
        house.Time.Advance(TimeSpan.FromMinutes(31));
        await clerk.SignIn("section", DemoAccounts.Password);

        var refused = await form.Submit();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.DoesNotContain("canary", refused.Html, StringComparison.Ordinal);
        Assert.Equal(("0", "0"), ($"{await house.Value("SELECT count(*) FROM personal_draft WHERE fields LIKE '%canary%'")}", await Written(house)));
    }

    [Fact]
    public async Task With_a_password_in_it_is_kept_nowhere()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var clerk = await house.SignedIn("clerk");
        var form = (await clerk.Get("/desk/password")).Form().Fill("OldPassword", "canary-old").Fill("Password", "canary-new").Fill("Repeated", "canary-new");
        house.Time.Advance(TimeSpan.FromMinutes(31));

        var late = await form.Submit();

        Assert.Equal(HttpStatusCode.Unauthorized, late.Status);
        Assert.Empty(late.All("main form"));
    }

    [Fact]
    public async Task Comes_back_without_its_files()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var clerk = await house.SignedIn("clerk");
        var matter = await clerk.Get((await clerk.Get("/desk/todo")).Document.QuerySelector(".row-title a")!.GetAttribute("href")!);
        var form = (await matter.Follow("添加附件")).Form("添加附件").Fill("Opinion", "canary").Attach("Attachments", "说明.txt", "说明"u8.ToArray());
        house.Time.Advance(TimeSpan.FromMinutes(31));

        var late = await form.Submit();
        var back = await (await late.Form("登录并继续").Submit()).Form("登录").Fill("Account", "clerk").Fill("Password", DemoAccounts.Password).Submit();

        Assert.Equal("canary", back.Form("添加附件")["Opinion"]);
        Assert.Contains("附件不在草稿里，请重新选择", back.Text, StringComparison.Ordinal);
    }

    static async Task<string> Written(WebHouse house) => $"{await house.Value("SELECT count(*) FROM personal_note WHERE text LIKE 'canary%'")}";

    /// <returns>The answer to a form that was sent half an hour after it had been opened.</returns>
    static async Task<(Visitor Clerk, SeenPage Late)> Late(WebHouse house)
    {
        var clerk = await house.SignedIn("clerk");
        var form = (await clerk.Get(New)).Form().Fill("Title", "便笺").Fill("Text", "canary 第一行\n第二行");
        house.Time.Advance(TimeSpan.FromMinutes(31));
        return (clerk, await form.Submit());
    }
}
