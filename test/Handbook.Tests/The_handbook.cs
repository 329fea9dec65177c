using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;
using Ui.Help;
using WebTesting;

namespace Handbook.Tests;

public sealed class The_handbook(SharedHouses houses)
{
    /// <summary>What shows no page of its own: files, streams, parts of pages, and addresses that only send on.</summary>
    static readonly string[] NoPages =
    [
        "/desk/post", "/desk/changes", "/desk/design", "/desk/lists/{list}/{form}", "/desk/disclosure/requests/export/{form}",
        "/desk/cards/files/{form}", "/desk/documents/{id:guid}/file", "/desk/documents/{id:guid}/preview/{number:int}", "/desk/drafts/keep", "/desk/agenda/entries",
        "/desk/disclosure/requests/{id:guid}/files/{file:guid}", "/desk/matters/{id:guid}/files/{file:guid}", "/desk/matters/{id:guid}/files/{file:guid}/preview/{number:int}",
        "/desk/disclosure/requests/{id:guid}/files/{file:guid}/preview/{number:int}",
    ];

    [Fact]
    public async Task Explains_every_page_of_the_desk_and_no_other()
    {
        var house = await houses.Demo(Engine.Sqlite);
        var chapters = house.Services.GetRequiredService<HelpChapters>();
        var pages = Routes.Of(house).Where(route => route.Method == "GET").Select(route => route.Pattern).ToList();

        Assert.Equal([], pages.Where(page => page.StartsWith("/desk", StringComparison.Ordinal) && chapters.Of(page) is null).Except(NoPages));
        Assert.Equal([], chapters.All.SelectMany(chapter => chapter.Pages).Except(pages));
        Assert.Equal([], chapters.All.GroupBy(chapter => chapter.Key).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public async Task Has_a_handbook_for_each_role_that_a_chapter_names()
    {
        var services = (await houses.Demo(Engine.Sqlite)).Services;
        var chapters = services.GetRequiredService<HelpChapters>().All;
        var roles = services.GetServices<HelpRole>().Select(role => role.Key).ToList();

        Assert.Equal([], chapters.SelectMany(chapter => chapter.Roles).Except(roles));
        Assert.All(roles, role => Assert.True(chapters.Count(chapter => chapter.Roles.Contains(role)) >= 4, role));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_one_step_from_the_page_that_it_explains(Engine engine)
    {
        var clerk = (await houses.Demo(engine)).Visit();
        await clerk.Enter("clerk");

        var help = await (await clerk.Get("/desk/todo")).Follow("本页帮助");
        Assert.Equal("待办、待阅和各类清单", help.Heading);
        Assert.Contains("按 j、k 上下移动", help.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Puts_the_handbooks_of_ones_own_roles_first(Engine engine)
    {
        var house = await houses.Demo(engine);
        var (clerk, admin) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await admin.Enter("admin");

        Assert.Contains("政务公开经办手册", (await clerk.Get("/desk/help")).All("section[aria-labelledby=own-title] a"));
        Assert.DoesNotContain("系统管理员手册", (await clerk.Get("/desk/help")).All("section[aria-labelledby=own-title] a"));
        var whole = await (await admin.Get("/desk/help")).Follow("系统管理员手册");
        Assert.Contains("人员、任职和账号", whole.All("article h2"));
        Assert.DoesNotContain("角色和权限", whole.All("article h2"));
        Assert.DoesNotContain("批量办理", whole.All("article h2"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_what_is_new_and_what_is_not_there(Engine engine)
    {
        var clerk = (await houses.Demo(engine)).Visit();
        await clerk.Enter("clerk");

        Assert.Contains("2026年11月", (await (await clerk.Get("/desk/help")).Follow("更新说明")).All("article h2"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/desk/help/no-such-chapter")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/desk/help/roles/no-such-role")).Status);
    }
}
