using System.Net;
using Auditing.Checks;
using Platform.Database;
using Testing;
using WebTesting;

namespace Auditing.Tests;

public sealed class Verifying_from_the_page
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_started_there_done_by_a_job_and_its_verdict_kept(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"), times: 3);
        await house.Linked();
        var reader = house.Visit(Readers.Auditor());

        var asked = await (await reader.Get("/desk/audit/chains")).Form("发起校验").Submit();
        Assert.Contains("等候校验", asked.Text, StringComparison.Ordinal);
        Assert.True(await house.RunJob<RunChecks>());

        var done = await reader.Get("/desk/audit/chains");
        Assert.Contains("完好", done.All("td.row-title"));
        Assert.Contains("1条链", done.Text, StringComparison.Ordinal);
        Assert.Empty(done.All("[role='alert']"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_a_tampered_record_and_says_where_in_red(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"), times: 3);
        await house.Linked();
        await house.Tamper("UPDATE platform_audit_record SET who = '别人' WHERE position = 2");
        var reader = house.Visit(Readers.Auditor());

        await (await reader.Get("/desk/audit/chains")).Form("发起校验").Submit();
        Assert.True(await house.RunJob<RunChecks>());

        var page = await reader.Get("/desk/audit/chains");
        Assert.Contains("没有通过", page.All("td.row-title"));
        Assert.Contains("节点 1 第2条", page.Document.QuerySelector(".tone-red, .note-red, [role='alert']")!.TextContent + page.Text, StringComparison.Ordinal);
        var record = await reader.Get(page.Link("查看该条记录"));
        Assert.Contains("与它在校验链中的位置不符", record.Text, StringComparison.Ordinal);
        Assert.Contains("不符", record.All(".panel-head .badge-mark"));
        var health = await house.Visit(house.Almighty()).Get("/desk/health");
        Assert.Contains("节点 1 第2条", health.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_while_another_goes_on(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        Assert.True((await house.Run<StartCheck, CheckId>(new(), Readers.Auditor())).Succeeded);

        Assert.Equal(AuditingRefusals.CheckGoesOn, (await house.Run<StartCheck, CheckId>(new(), Readers.Auditor())).Refusal);
        var page = await (await house.Visit(Readers.Auditor()).Get("/desk/audit/chains")).Form("发起校验").Submit();
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains(AuditingRefusals.CheckGoesOn.Text, page.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_a_record_with_its_place_and_digest(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"));
        await house.Linked();
        var reader = house.Visit(Readers.Auditor());

        var place = await house.Value("SELECT position FROM platform_audit_record WHERE action = 'VisitPage'");
        var record = await (await reader.Get("/desk/audit")).Follow("打开页面");

        foreach (var says in new[] { $"第{place}条", "相符", "您所在岗位没有办理此事的权限", "VisitPage", "10.1.2.3" }) Assert.Contains(says, record.Text, StringComparison.Ordinal);
        var digest = Convert.ToHexStringLower((byte[])(await house.Value("SELECT digest FROM platform_audit_record WHERE action = 'VisitPage'"))!);
        Assert.Contains(digest, record.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get($"/desk/audit/records/{Guid.CreateVersion7()}")).Status);
    }
}
