using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>Ten minutes after the last proof, what is grave asks anew who sits there, and takes nothing away that was typed.</summary>
public sealed class Before_a_grave_act
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task One_proves_who_one_is_and_finds_the_form_as_it_was(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var security = await house.SignedIn("security");
        var role = await security.Get("/desk/directory/roles/new");
        house.Time.Advance(TimeSpan.FromMinutes(11));
        var asked = await role.Form().Fill("Name", "信息员").Fill("Code", "informant").Submit();
        Assert.Equal(("/desk/prove", "核对身份"), (asked.Address.Split('?')[0], asked.Heading));
        Assert.Equal("0", $"{await house.Value("SELECT count(*) FROM directory_role WHERE code = 'informant'")}");

        var wrong = await asked.Form("核对").Fill("Password", "wrong").Submit();
        Assert.Contains("密码或者动态口令不正确", wrong.Text, StringComparison.Ordinal);
        var back = await wrong.Form("核对").Fill("Password", DemoAccounts.Password).Submit();
        Assert.Contains("身份已核对，请继续办理。", back.Html, StringComparison.Ordinal);
        Assert.Equal(("信息员", "informant"), (back.Form()["Name"], back.Form()["Code"]));
        Assert.DoesNotContain("prove", (await back.Form().Submit()).Address, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task One_brings_a_code_too_and_the_roles_of_a_post_stay_ticked(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var security = await house.SignedIn("security");
        var phone = await Authenticator.SetUp(house, security);
        var post = await (await (await security.Get("/desk/directory/units?q=101-01")).Follow("综合科")).Follow("科员");
        var other = post.Document.QuerySelectorAll("input[name=Roles]").Single(box => box.ParentElement!.TextContent.Trim() == "科室负责人").GetAttribute("value")!;
        house.Time.Advance(TimeSpan.FromMinutes(11));

        var asked = await post.Form("保存角色").Fill("Roles", other).Submit();
        Assert.Contains("密码或者动态口令不正确", (await asked.Form("核对").Fill("Password", DemoAccounts.Password).Fill("Code", "000000").Submit()).Text, StringComparison.Ordinal);
        var back = await asked.Form("核对").Fill("Password", DemoAccounts.Password).Fill("Code", phone.Code()).Submit();

        Assert.Equal(post.Address, back.Address.Split('?')[0]);
        Assert.Equal([other], back.Form("保存角色").Values.Where(value => value.Key == "Roles").Select(value => value.Value));
        var saved = await back.Form("保存角色").Submit();
        Assert.Equal([other], (await security.Get(post.Address)).Form("保存角色").Values.Where(value => value.Key == "Roles").Select(value => value.Value));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
    }

    [Fact]
    public async Task A_password_that_was_typed_is_kept_nowhere()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var (clerk, admin) = (await house.SignedIn("clerk"), await house.SignedIn("admin"));
        var name = (await clerk.Get("/desk/password")).All(".top-bar-person a[title='修改密码']")[0];
        var person = await (await admin.Get("/desk/directory/people?q=" + Uri.EscapeDataString(name))).Follow(name);
        house.Time.Advance(TimeSpan.FromMinutes(11));
        var asked = await person.Form("重设").Fill("Reset.Password", "Canary-2026-x").Submit();
        Assert.Equal("/desk/prove", asked.Address.Split('?')[0]);
        Assert.DoesNotContain("Canary", asked.Html, StringComparison.Ordinal);
        Assert.Equal("0", $"{await house.Value("SELECT count(*) FROM personal_draft WHERE fields LIKE '%Canary%'")}");
        var back = await asked.Form("核对").Fill("Password", DemoAccounts.Password).Submit();
        Assert.Equal(person.Address, back.Address);
    }

    [Fact]
    public async Task A_secret_address_for_the_calendar_and_ones_own_second_factor_ask_for_it_too()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var clerk = await house.SignedIn("clerk");
        var (feed, factor) = (await clerk.Get("/desk/agenda/feed"), await (await clerk.Get(Authenticator.Page)).Form("开始设置").Submit());
        var shown = factor.All(".secret-in-groups")[0];
        house.Time.Advance(TimeSpan.FromMinutes(11));
        foreach (var form in new[] { feed.Form("生成订阅地址"), factor.Form("确认启用").Fill("Code", "000000") }) Assert.Equal("/desk/prove", (await form.Submit()).Address.Split('?')[0]);
        Assert.DoesNotContain(shown, (await clerk.Get(Authenticator.Page)).Html, StringComparison.Ordinal);
        Assert.Equal("0", $"{await house.Value("SELECT count(*) FROM agenda_calendar_feed")}");
    }

    [Fact]
    public async Task One_is_led_nowhere_outside_whatever_address_was_forged()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var clerk = await house.SignedIn("clerk");
        foreach (var elsewhere in new[] { "https://example.com/", "//example.com/", "/\\example.com", "javascript:alert(1)" })
        {
            var page = await clerk.Get($"/desk/prove?return={Uri.EscapeDataString(elsewhere)}");
            Assert.Equal("/desk", page.Link("不办了，返回"));
            Assert.Equal("/desk", (await page.Form("核对").Fill("Password", DemoAccounts.Password).Submit()).Address);
        }
    }
}
