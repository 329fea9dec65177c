using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

public sealed class A_session
{
    const string Password = "/desk/password";

    [Fact]
    public async Task Lasts_while_it_is_used_but_not_for_ever()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var clerk = await house.SignedIn("clerk");
        for (var used = 0; used < 12 * 60; used += 29)
        {
            Assert.Equal(Password, (await clerk.Get(Password)).Address);
            house.Time.Advance(TimeSpan.FromMinutes(29));
        }

        Assert.StartsWith("/sign-in", (await clerk.Get(Password)).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_when_nothing_is_done_for_half_an_hour()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var clerk = await house.SignedIn("clerk");
        var form = (await clerk.Get(Password)).Form();
        house.Time.Advance(TimeSpan.FromMinutes(31));
        var late = await form.Submit();
        Assert.Equal((HttpStatusCode.Unauthorized, "请先登录"), (late.Status, late.Heading));
        Assert.StartsWith("/sign-in", (await clerk.Get(Password)).Address, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_at_once_when_the_account_is_disabled(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, admin) = (await house.SignedIn("clerk"), await house.SignedIn("admin"));
        Assert.Equal(Password, (await clerk.Get(Password)).Address);

        var person = await (await admin.Get("/desk/directory/people?q=" + Uri.EscapeDataString((await clerk.Get(Password)).All(".top-bar-person a[title='修改密码']")[0])))
            .Follow((await clerk.Get(Password)).All(".top-bar-person a[title='修改密码']")[0]);
        Assert.Contains("已停用", (await person.Form("确认停用").Submit()).Text, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await clerk.Get(Password)).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await house.Visit().SignIn("clerk", DemoAccounts.Password)).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_when_one_signs_out_and_that_only_by_a_form(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = await house.SignedIn("clerk");
        Assert.Equal("/", (await clerk.Get("/sign-out")).Address);
        var page = await clerk.Get(Password);
        Assert.Equal(Password, page.Address);

        Assert.Equal("/sign-in", (await SignOut(clerk, page)).Address);
        Assert.StartsWith("/sign-in", (await clerk.Get(Password)).Address, StringComparison.Ordinal);
        Assert.Equal(1L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'RecordSignOut'"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_over_for_whoever_has_kept_its_cookie_too(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = await house.SignedIn("clerk");
        var kept = new CookieContainer();
        kept.Add(clerk.Cookies.GetAllCookies());
        var copy = house.Visit(cookies: kept);
        Assert.Equal(Password, (await copy.Get(Password)).Address);

        await SignOut(clerk, await clerk.Get(Password));
        Assert.StartsWith("/sign-in", (await copy.Get(Password)).Address, StringComparison.Ordinal);
        Assert.Equal(Password, (await (await house.SignedIn("clerk")).Get(Password)).Address);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_everywhere_when_the_password_is_changed(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (here, there) = (await house.SignedIn("clerk"), await house.SignedIn("clerk"));
        var form = (await here.Get(Password)).Form();
        var wrong = await form.Fill("OldPassword", "wrong").Fill("Password", "Dong-Tian-2026").Fill("Repeated", "Dong-Tian-2026").Submit();
        Assert.Equal("原密码不正确，请重新输入。", wrong.Wrong("OldPassword"));

        var changed = await wrong.Form().Fill("OldPassword", DemoAccounts.Password).Fill("Password", "Dong-Tian-2026").Fill("Repeated", "Dong-Tian-2026").Submit();
        Assert.Equal("/sign-in", changed.Address);
        Assert.StartsWith("/sign-in", (await there.Get(Password)).Address, StringComparison.Ordinal);
        Assert.Equal("/desk", (await house.Visit().SignIn("clerk", "Dong-Tian-2026")).Address);
    }

    static async Task<SeenPage> SignOut(Visitor visitor, SeenPage page)
    {
        var token = page.Document.QuerySelector("form.top-bar-person input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        var answer = await visitor.Client.PostAsync(new Uri("/sign-out", UriKind.Relative), form);
        return await visitor.Get(answer.Headers.Location!.OriginalString);
    }
}
