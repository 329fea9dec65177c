using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>Whoever has a second factor brings the password first, and begins no session by that alone.</summary>
public sealed class Signing_in_in_two_steps
{
    const string Asked = "/desk/sign-ins";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_to_the_page_that_was_asked_for_and_to_none_before_the_code(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var phone = await Authenticator.SetUp(house, await house.SignedIn("clerk"));
        var clerk = house.Visit();
        var step = await clerk.SignIn("clerk", DemoAccounts.Password, Asked);
        Assert.StartsWith("/sign-in", (await clerk.Get(Asked)).Address, StringComparison.Ordinal);
        Assert.DoesNotContain(clerk.Cookies.GetAllCookies(), cookie => cookie.Name.EndsWith("session", StringComparison.Ordinal));
        var field = step.Document.QuerySelector("#Code")!;
        Assert.Equal(("one-time-code", "numeric"), (field.GetAttribute("autocomplete"), field.GetAttribute("inputmode")));

        var wrong = await step.Form("登录").Fill("Code", "000000").Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.StartsWith("动态口令不正确或者已经用过", wrong.Wrong("Code"), StringComparison.Ordinal);
        var empty = await wrong.Form("登录").Fill("Code", "").Submit();
        Assert.StartsWith("请输入动态口令", empty.Wrong("Code"), StringComparison.Ordinal);
        var arrived = await empty.Form("登录").Fill("Code", phone.Code()).Submit();
        Assert.Equal((HttpStatusCode.OK, Asked), (arrived.Status, arrived.Address));
        Assert.Equal(["密码和动态口令", "—", "—"], arrived.All("[data-label=方式]").Take(3));
        Assert.Equal(["登录成功", "动态口令不正确", "密码正确，等待第二步核对"], arrived.All("[data-label=结果]").Take(3));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Cannot_be_ended_by_whoever_has_not_begun_it_or_has_ended_it_before(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var phone = await Authenticator.SetUp(house, await house.SignedIn("clerk"));
        var clerk = house.Visit();
        var step = await clerk.SignIn("clerk", DemoAccounts.Password);
        Assert.Equal("/sign-in?return=%2Fdesk%2Fnotes", (await house.Visit().Get("/sign-in/code?return=%2Fdesk%2Fnotes")).Address);

        var kept = new CookieContainer();
        kept.Add(clerk.Cookies.GetAllCookies());
        var elsewhere = house.Visit(cookies: kept);
        elsewhere.Client.DefaultRequestHeaders.Add("User-Agent", "Mozilla/5.0 (Linux; Android 14) Chrome/140");
        Assert.Contains("核对动态口令的时间已过", (await step.Form("登录").Fill("Code", phone.Code()).Submit(elsewhere)).Text, StringComparison.Ordinal);

        foreach (Cookie cookie in clerk.Cookies.GetAllCookies()) kept.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));
        Assert.Equal("/desk", (await step.Form("登录").Fill("Code", phone.Code()).Submit()).Address);
        var again = await step.Form("登录").Fill("Code", phone.RecoveryCodes[0]).Submit(house.Visit(cookies: kept));
        Assert.Contains("核对动态口令的时间已过", again.Text, StringComparison.Ordinal);
        Assert.NotNull(again.Form("登录").Fill("Account", "clerk"));

        var forger = house.Visit();
        var first = await forger.SignIn("clerk", DemoAccounts.Password);
        forger.Cookies.Add(new Cookie("zw-half", "CfDJ8" + new string('A', 80), "/", "localhost"));
        Assert.Contains("核对动态口令的时间已过", (await first.Form("登录").Fill("Code", phone.RecoveryCodes[0]).Submit()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_nowhere_outside_whatever_address_was_forged()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var phone = await Authenticator.SetUp(house, await house.SignedIn("clerk"));
        foreach (var (elsewhere, number) in new[] { "https://example.com/", "//example.com/", "/\\example.com", "javascript:alert(1)" }.Select((address, number) => (address, number)))
        {
            var step = await house.Visit().SignIn("clerk", DemoAccounts.Password, $"/sign-in?return={Uri.EscapeDataString(elsewhere)}");
            Assert.Equal("/desk", (await step.Form("登录").Fill("Code", phone.RecoveryCodes[number]).Submit()).Address);
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_over_when_the_password_is_changed_meanwhile(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var here = await house.SignedIn("clerk");
        var phone = await Authenticator.SetUp(house, here);
        var half = await house.Visit().SignIn("clerk", DemoAccounts.Password);
        await (await here.Get("/desk/password")).Form().Fill("OldPassword", DemoAccounts.Password).Fill("Password", "Dong-Tian-2026").Fill("Repeated", "Dong-Tian-2026").Submit();
        Assert.Contains("核对动态口令的时间已过", (await half.Form("登录").Fill("Code", phone.Code()).Submit()).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Gives_back_the_form_that_came_after_the_end_of_a_session(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = await house.SignedIn("clerk");
        var phone = await Authenticator.SetUp(house, clerk);
        var form = (await clerk.Get("/desk/notes/new")).Form().Fill("Title", "便笺").Fill("Text", "canary 第一行\n第二行");
        house.Time.Advance(TimeSpan.FromMinutes(31));
        var again = await (await form.Submit()).Form("登录并继续").Submit();

        var step = await again.Form("登录").Fill("Account", "clerk").Fill("Password", DemoAccounts.Password).Submit();
        Assert.DoesNotContain("canary", step.Html, StringComparison.Ordinal);
        var wrong = await step.Form("登录").Fill("Code", "000000").Submit();
        house.Time.Advance(TimeSpan.FromMinutes(6));
        var late = await wrong.Form("登录").Fill("Code", phone.Code()).Submit();
        var back = await (await late.Form("登录").Fill("Account", "clerk").Fill("Password", DemoAccounts.Password).Submit()).Form("登录").Fill("Code", phone.Code()).Submit();

        Assert.Equal("canary 第一行\n第二行", back.Form()["Text"]);
        Assert.Equal("/desk/notes", (await back.Form().Submit()).Address);
    }
}
