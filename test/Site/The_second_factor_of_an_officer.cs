using System.Net;
using System.Text.RegularExpressions;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

public sealed partial class The_second_factor_of_an_officer
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_set_up_by_a_picture_or_by_hand_and_told_once(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, there) = (await house.SignedIn("clerk"), await house.SignedIn("clerk"));
        var begun = await (await clerk.Get(Authenticator.Page)).Form("开始设置").Submit();
        Assert.Equal(Authenticator.Page, begun.Address);
        Assert.Matches(Groups(), begun.All(".secret-in-groups")[0]);
        var picture = begun.Document.QuerySelector("svg.qr-code")!;
        Assert.DoesNotContain("style", picture.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", picture.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("no-store", begun.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("这个动态口令与手机上扫描的不符", (await begun.Form("确认启用").Fill("Code", "000000").Submit()).Wrong("Code"), StringComparison.Ordinal);

        var phone = await Authenticator.Confirm(house, begun);
        Assert.StartsWith("/sign-in", (await there.Get("/desk")).Address, StringComparison.Ordinal);
        Assert.Equal(10, phone.RecoveryCodes.Count);
        var after = await clerk.Get(Authenticator.Page);
        Assert.Contains("没有用过的备用码还有10个", after.Text, StringComparison.Ordinal);
        foreach (var told in phone.RecoveryCodes.Append(phone.Secret)) Assert.DoesNotContain(told, after.Html, StringComparison.Ordinal);

        var fresh = await after.Form("确认生成").Submit();
        Assert.Equal(20, fresh.All(".recovery-codes code").Concat(phone.RecoveryCodes).Distinct().Count());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_removed_by_password_and_code_together(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = await house.SignedIn("clerk");
        var phone = await Authenticator.SetUp(house, clerk);
        var page = await clerk.Get(Authenticator.Page);
        foreach (var (password, code) in new[] { ("wrong", phone.Code()), (DemoAccounts.Password, "000000") })
            Assert.Contains("密码或者动态口令不正确", (await page.Form("确认移除").Fill("Password", password).Fill("Code", code).Submit()).Text, StringComparison.Ordinal);

        var removed = await page.Form("确认移除").Fill("Password", DemoAccounts.Password).Fill("Code", phone.Code()).Submit();
        Assert.Contains("未启用", removed.Text, StringComparison.Ordinal);
        Assert.Equal("/desk", (await house.Visit().SignIn("clerk", DemoAccounts.Password)).Address);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Comes_first_where_the_house_asks_everybody_for_it(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine, settings: new() { ["SignIn:SecondFactor"] = "Everybody", ["SignIn:SecondFactorGraceDays"] = "0" });
        var clerk = await house.SignedIn("clerk");
        foreach (var address in new[] { "/desk", "/desk/todo", "/desk/notes/new" }) Assert.Equal(Authenticator.Page, (await clerk.Get(address)).Address);
        Assert.Contains("请先在这里设置", (await clerk.Get("/desk")).Text, StringComparison.Ordinal);
        Assert.Equal("/desk/password", (await clerk.Get("/desk/password")).Address);

        await Authenticator.SetUp(house, clerk);
        Assert.Equal("/desk/todo", (await clerk.Get("/desk/todo")).Address);
    }

    [Fact]
    public async Task Is_asked_for_in_good_time_where_there_are_days_of_grace()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite, settings: new() { ["SignIn:SecondFactor"] = "Administrators", ["SignIn:SecondFactorGraceDays"] = "7" });
        var (admin, clerk) = (house.Visit(), await house.SignedIn("clerk"));
        Assert.Contains("请在2026-11-30前设置", (await admin.SignIn("admin", DemoAccounts.Password)).Html, StringComparison.Ordinal);
        Assert.Contains("2026-11-30", (await admin.Get(Authenticator.Page)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("按规定", (await clerk.Get(Authenticator.Page)).Text, StringComparison.Ordinal);
        house.Time.Advance(TimeSpan.FromDays(8));
        Assert.Equal(Authenticator.Page, (await (await house.SignedIn("admin")).Get("/desk")).Address);
        Assert.Equal("/desk", (await (await house.SignedIn("clerk")).Get("/desk")).Address);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_taken_away_by_an_administrator_when_it_is_lost(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, security, admin) = (await house.SignedIn("clerk"), await house.SignedIn("security"), await house.SignedIn("admin"));
        await Authenticator.SetUp(house, clerk);
        var name = (await clerk.Get("/desk/password")).All(".top-bar-person a[title='修改密码']")[0];
        var person = await (await security.Get("/desk/directory/people?q=" + Uri.EscapeDataString(name))).Follow(name);
        Assert.DoesNotContain("确认解除", (await admin.Get(person.Address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("重设密码", person.Text, StringComparison.Ordinal);
        var done = await person.Form("确认解除").Submit();
        Assert.Contains("未启用", done.Text, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await clerk.Get("/desk")).Address, StringComparison.Ordinal);
        Assert.Equal("/desk", (await house.Visit().SignIn("clerk", DemoAccounts.Password)).Address);
        Assert.Equal(HttpStatusCode.Conflict, (await person.Form("确认解除").Submit()).Status);
    }

    [GeneratedRegex("^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$")]
    private static partial Regex Groups();
}
