using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

public sealed class The_demo_page
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_there_in_a_house_without_demo_data_whatever_its_settings_say(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await NotThere(house);

        // Somebody has worked here: it is no longer empty, and asking for a demo makes none of it.
        await house.Visit().SignIn("nobody", "Wrong-2026");
        await using var again = await house.Restart(settings: new() { ["House:Demo"] = "true" });
        await NotThere(again);
        Assert.Equal(0L, Convert.ToInt64(await again.Value("SELECT count(*) FROM directory_unit WHERE code = '101-04'"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Stays_where_the_data_are_whatever_the_settings_say(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        await using var again = await house.Restart(settings: new() { ["House:Demo"] = "false" });
        Assert.Equal(HttpStatusCode.OK, (await again.Visit().Get("/demo")).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_one_in_as_each_officer_by_one_click(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var page = await house.Visit().Get("/demo");
        Assert.Equal(["经办人", "科室负责人", "公开机构负责人", "其他部门经办人", "系统管理员"], page.All(".demo-entry h2").Take(5));
        foreach (var (title, post) in new[] { ("经办人", "科员"), ("公开机构负责人", "主任"), ("系统管理员", "系统管理员") })
        {
            var visitor = house.Visit();
            var arrived = await (await visitor.Get("/demo")).Form("进入：" + title).Submit();
            Assert.Equal("/desk", arrived.Address);
            Assert.EndsWith(post, (await visitor.Get("/desk/password")).All("p.top-bar-post")[0], StringComparison.Ordinal);
        }

        Assert.Equal(3L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'EnterDemo' AND outcome = 0"), null));
        Assert.Equal(HttpStatusCode.NotFound, (await page.Form("进入：经办人").Forge("key", "nobody").Submit()).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_the_head_of_a_section_what_was_handed_to_it(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var head = house.Visit();
        await (await head.Get("/demo")).Form("进入：科室负责人").Submit();
        Assert.InRange((await head.Get("/desk/todo")).All("tbody tr").Count, 2, 3);
        Assert.NotEmpty((await head.Get("/desk/to-read")).All("tbody tr"));
    }

    static async Task NotThere(WebHouse house)
    {
        var visitor = house.Visit();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/demo")).Status);
        var entering = (await visitor.Get("/sign-in")).Form().Forge("key", "admin");
        using var form = new FormUrlEncodedContent(entering.Values);
        using var answer = await visitor.Client.PostAsync(new Uri("/demo", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("/demo", (await visitor.Get("/sign-in")).Html, StringComparison.Ordinal);
    }
}
