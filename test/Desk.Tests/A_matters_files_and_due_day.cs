using System.Net;
using System.Text;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>What officers do on a matter's page, and where they see that its due day moved.</summary>
public sealed class A_matters_files_and_due_day
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Files_are_added_kept_when_one_is_refused_and_given_to_those_who_may_see_the_matter(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, neighbour) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await neighbour.Enter("neighbour");
        var matter = await clerk.Get((await clerk.Get("/desk/todo")).Document.QuerySelector(".row-title a")!.GetAttribute("href")!);
        var form = await matter.Follow("添加附件");

        var empty = await form.Form("添加附件").Fill("Opinion", "<script>来源</script>").Submit();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请选择要添加的文件。"), (empty.Status, empty.Wrong("Attachments")));

        var refused = await empty.Form("添加附件")
            .Attach("Attachments", "情况说明.txt", Encoding.UTF8.GetBytes("情况说明"))
            .Attach("Attachments", "批复.pdf", [0x4D, 0x5A, 0x90, 0x00, .. new byte[200]])
            .Submit();
        Assert.NotNull(refused.Wrong("Attachments"));
        Assert.Contains("情况说明.txt", refused.Text, StringComparison.Ordinal);

        var done = await refused.Form("添加附件").Attach("Attachments", "清单.txt", Encoding.UTF8.GetBytes("清单")).Submit();
        Assert.Equal((matter.Address, HttpStatusCode.OK), (done.Address, done.Status));
        Assert.Equal(["情况说明.txt", "清单.txt"], done.All("section[aria-labelledby='files-title'] .file-name"));
        Assert.Contains("《情况说明.txt》《清单.txt》", done.Text, StringComparison.Ordinal);
        Assert.Contains("<script>来源</script>", done.Text, StringComparison.Ordinal);

        var link = done.Link("清单.txt");
        Assert.Equal("清单", await (await clerk.Peek(link)).Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get($"{matter.Address}/attach")).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_changed_calendar_leads_to_the_list_of_what_moved(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (admin, clerk) = (house.Visit(), house.Visit());
        await admin.Enter("admin");
        await clerk.Enter("clerk");
        Assert.Contains("没有期限变动", (await clerk.Get("/desk/matters/moved")).Text, StringComparison.Ordinal);

        var saved = await (await admin.Get("/desk/calendar")).Form("添加").Fill("Date", "2026-11-27").Fill("Name", "县庆").Fill("Source", "云政发〔2026〕9号").Submit();
        await house.Delivered();
        Assert.Equal("/desk/matters/moved", (await saved.Follow("查看期限变动的件")).Address);

        var page = await clerk.Get("/desk/matters/moved");
        Assert.NotEmpty(page.All(".row-title a"));
        Assert.All(page.All("td[data-label='因何变动']"), what => Assert.Equal("添加地方安排：2026年11月27日县庆（云政发〔2026〕9号）", what));
        Assert.All(page.All("td[data-label='原期限']").Zip(page.All("td[data-label='新期限']")), days => Assert.True(string.CompareOrdinal(days.First, days.Second) < 0));

        var none = await clerk.Get($"/desk/matters/moved?change={Guid.Empty}&after=%00");
        Assert.Contains("这次日历改动没有影响您能查看的件", none.Text, StringComparison.Ordinal);
    }
}
