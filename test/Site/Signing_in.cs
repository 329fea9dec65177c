using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

public sealed class Signing_in
{
    const string Units = "/desk/directory/units";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_back_to_the_page_that_was_asked_for_and_nowhere_else(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var admin = house.Visit();
        var asked = await admin.Get(Units);
        Assert.Equal("/sign-in?return=%2Fdesk%2Fdirectory%2Funits", asked.Address);

        var arrived = await asked.Form().Fill("Account", "admin").Fill("Password", DemoAccounts.Password).Submit();
        Assert.Equal((HttpStatusCode.OK, Units), (arrived.Status, arrived.Address));
        foreach (var elsewhere in new[] { "https://example.com/", "//example.com/", "/\\example.com", "javascript:alert(1)" })
            Assert.Equal("/desk", (await house.Visit().SignIn("admin", DemoAccounts.Password, $"/sign-in?return={Uri.EscapeDataString(elsewhere)}")).Address);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_the_same_whatever_was_wrong_and_keeps_only_the_name(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var wrong = await house.Visit().SignIn("clerk", "Wrong-2026");
        var unknown = await house.Visit().SignIn("nobody", "Wrong-2026");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(wrong.All(".error-summary"), unknown.All(".error-summary"));
        Assert.Contains("账号或密码不正确", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("clerk", wrong.Form()["Account"]);
        Assert.DoesNotContain("Wrong-2026", wrong.Html, StringComparison.Ordinal);

        var empty = await house.Visit().SignIn("", "");
        Assert.Equal("请输入账号。", empty.Wrong("Account"));
        Assert.Equal("请输入密码。", empty.Wrong("Password"));
    }

    [Fact]
    public async Task From_where_too_many_fail_has_to_wait()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite, settings: new() { ["SignIn:AddressFailures"] = "5" });
        for (var i = 0; i < 5; i++) await house.Visit().SignIn($"guess{i}", "Wrong-2026");
        var refused = await house.Visit().SignIn("clerk", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("登录失败次数过多", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "zw-session")]
    [InlineData(true, "__Host-zw-session")]
    public async Task Gives_a_cookie_that_no_script_reads_and_no_other_site_sends(bool https, string name)
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite, settings: new() { ["Web:Https"] = https ? "true" : "false" });
        var visitor = house.Visit();
        visitor.Client.BaseAddress = new(https ? "https://localhost/" : "http://localhost/");
        await visitor.SignIn("clerk", DemoAccounts.Password);
        var cookie = Assert.Single(visitor.Cookies.GetAllCookies(), cookie => cookie.Name.EndsWith("session", StringComparison.Ordinal));
        Assert.Equal((name, true, https, "/"), (cookie.Name, cookie.HttpOnly, cookie.Secure, cookie.Path));

        var page = await visitor.Get("/sign-in");
        Assert.Equal("/desk", page.Address);
    }
}
