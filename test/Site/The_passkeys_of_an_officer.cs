using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>What the pages for passkeys say and refuse; that they do their work is tried in a browser, which alone can sign.</summary>
public sealed class The_passkeys_of_an_officer
{
    const string Page = "/desk/passkeys";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_offered_by_a_script_alone_and_the_page_says_what_one_does_without()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite, settings: new() { ["SignIn:PasskeyAddresses:0"] = "https://zw.example.gov.cn" });
        var door = await house.Visit().Get("/sign-in");
        Assert.True(door.Document.QuerySelector("[data-passkey] button")!.HasAttribute("hidden"));
        Assert.Equal("zw.example.gov.cn", door.Document.QuerySelector("[data-passkey]")!.GetAttribute("data-domain"));
        Assert.Contains("使用通行密钥要靠浏览器运行脚本，这里没有运行。请用账号和密码登录。", door.Html, StringComparison.Ordinal);
        Assert.Contains("通行密钥只能在 https://zw.example.gov.cn 使用", door.Html, StringComparison.Ordinal);
        Assert.Equal("username webauthn", door.Document.QuerySelector("#Account")!.GetAttribute("autocomplete"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_asked_for_by_a_question_that_nobody_can_guess_and_that_is_kept_nowhere(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var visitor = house.Visit();
        var (one, other) = (await visitor.Client.GetAsync(Question("/sign-in/passkey"), Ct), await visitor.Client.GetStringAsync(Question("/sign-in/passkey"), Ct));
        Assert.Contains("no-store", one.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(await one.Content.ReadAsStringAsync(Ct), other);
        Assert.Contains("\"userVerification\":\"required\"", other, StringComparison.Ordinal);
        Assert.Contains("\"rpId\":\"localhost\"", other, StringComparison.Ordinal);
        var cookie = Assert.Single(visitor.Cookies.GetAllCookies(), cookie => cookie.Name == "zw-passkey");
        Assert.True(cookie.HttpOnly);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_registered_only_after_a_fresh_proof(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = await house.SignedIn("clerk");
        Assert.Equal(HttpStatusCode.OK, (await clerk.Client.GetAsync(Question(Page), Ct)).StatusCode);
        var refused = await (await clerk.Get(Page)).Form("登记通行密钥").Fill("Name", "办公电脑").Submit();
        Assert.Contains("通行密钥核对已经过时", refused.Text, StringComparison.Ordinal);
        Assert.Equal("办公电脑", refused.Form("登记通行密钥")["Name"]);

        house.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Conflict, (await clerk.Client.GetAsync(Question(Page), Ct)).StatusCode);
        var asked = await (await clerk.Get(Page)).Follow("核对身份");
        Assert.Equal(Page, (await asked.Form("核对").Fill("Password", DemoAccounts.Password).Submit()).Address);
    }

    [Fact]
    public async Task Are_refused_at_the_door_with_what_was_typed_and_the_way_on_kept()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        Assert.Equal("/sign-in?return=%2Fdesk%2Fnotes", (await house.Visit().Get("/sign-in/passkey?return=%2Fdesk%2Fnotes")).Address);
        var refused = await (await house.Visit().Get("/sign-in?return=%2Fdesk%2Fnotes")).Form("用通行密钥登录").Fill("Account", "clerk").Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("通行密钥核对已经过时", refused.Text, StringComparison.Ordinal);
        Assert.Equal("clerk", refused.Form("登录")["Account"]);
        Assert.Equal("/desk/notes", (await refused.Form("登录").Fill("Password", DemoAccounts.Password).Submit()).Address);
    }

    [Fact]
    public async Task Come_first_as_a_second_factor_does_where_the_house_asks_for_one()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite, settings: new() { ["SignIn:SecondFactor"] = "Everybody", ["SignIn:SecondFactorGraceDays"] = "0" });
        var clerk = await house.SignedIn("clerk");
        Assert.Equal(Authenticator.Page, (await clerk.Get("/desk/todo")).Address);
        Assert.Equal(Page, (await (await clerk.Get("/desk")).Follow("登记和管理通行密钥")).Address);
    }

    static Uri Question(string page) => new($"{page}?handler=Question", UriKind.Relative);
}
