using System.Net;
using Auditing.Records;
using Kernel;
using Platform.Audit;
using Platform.Database;
using Testing;
using WebTesting;

namespace Auditing.Tests;

public sealed class The_list_of_what_was_done(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_who_did_what_to_what_with_what_outcome_from_where(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"));

        var list = await house.Visit(Readers.Auditor()).Get("/desk/audit?by=Officer");

        Assert.Equal(["2026-09-18 09:00:00", "县政府办公室政务公开科 科员 王芳", "打开页面", "/desk/secret", "被拒", "10.1.2.3"], list.All("tbody td"));
        Assert.Contains("共1条", list.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_narrowed_by_each_condition_and_by_several(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"));
        house.Time.Advance(TimeSpan.FromDays(2));
        await house.Refused(Readers.Officer("李强") with { Address = "10.9.9.9" }, page: "/desk/other");
        await house.Run<Checks.StartCheck, Checks.CheckId>(new(), Readers.Auditor());

        async Task<string[]> Found(RecordSearch search) =>
            [.. (await house.Ask<ListRecords, RecordPage>(new(search), Readers.Auditor())).Value.Lines.Where(line => line.Record.Outcome != AuditOutcome.Read && line.Record.ActorKind == ActorKind.Officer).Select(line => line.Record.Who.Split(' ')[^1]).Order(StringComparer.Ordinal)];

        Assert.Equal(["王芳"], await Found(new(To: new(2026, 9, 19))));
        Assert.Equal(["孔明", "李强"], await Found(new(From: new(2026, 9, 20))));
        Assert.Equal(["李强"], await Found(new(Person: "李强")));
        Assert.Equal(["孔明"], await Found(new(Action: "StartCheck")));
        Assert.Equal(["孔明"], await Found(new(Outcome: AuditOutcome.Done)));
        Assert.Equal(["孔明"], await Found(new(Subject: "防篡改校验")));
        Assert.Equal(["孔明"], await Found(new(Subject: "audit-check")));
        Assert.Equal(["李强"], await Found(new(Subject: "/desk/oth")));
        Assert.Equal(["李强"], await Found(new(Address: "10.9.")));
        Assert.Equal(["李强"], await Found(new(From: new(2026, 9, 20), Outcome: AuditOutcome.Refused, By: ActorKind.Officer)));
        Assert.Empty(await Found(new(Person: "李强", Address: "10.1.")));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_a_thing_by_its_id_alone(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var check = await house.Run<Checks.StartCheck, Checks.CheckId>(new(), Readers.Auditor());

        var found = await house.Ask<ListRecords, RecordPage>(new(new(Subject: $"{check.Value.Value}")), Readers.Auditor());

        var line = Assert.Single(found.Value.Lines);
        Assert.Equal(("发起防篡改校验", "防篡改校验", "/desk/audit/chains"), (line.Action, line.Subject, line.Link));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_a_person_by_account_and_leads_where_the_reader_may_go(Engine engine)
    {
        var house = await houses.Demo(engine);
        var auditor = house.Visit();
        await auditor.Enter("auditor");

        var byAccount = await auditor.Get("/desk/audit?person=clerk");
        Assert.NotEmpty(byAccount.All("td.row-title"));
        Assert.Single(byAccount.All("td[data-label='操作人']").Select(who => who.Split(' ')[^1]).Distinct());
        // A person's page is the system administrator's, and a matter's its officers': the auditor is led to neither.
        Assert.DoesNotContain(byAccount.Document.QuerySelectorAll("tbody a"), link => !link.GetAttribute("href")!.StartsWith("/desk/audit", StringComparison.Ordinal));

        var administrator = house.Visit();
        await administrator.Enter("admin");
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.Get("/desk/audit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Get("/desk/directory/people")).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Comes_page_by_page_with_nothing_twice_and_nothing_missing(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"), times: 53);
        var reader = house.Visit(Readers.Auditor());

        var first = await reader.Get("/desk/audit?outcome=Refused");
        var second = await reader.Get(first.Document.QuerySelector("a[rel='next']")!.GetAttribute("href")!);

        Assert.Contains("本页50条，共53条", first.Text, StringComparison.Ordinal);
        var links = first.Document.QuerySelectorAll("td.row-title a").Concat(second.Document.QuerySelectorAll("td.row-title a")).Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal((53, 53), (links.Count, links.Distinct().Count()));
        Assert.Contains("地址中的页码无效", (await reader.Get("/desk/audit?after=nonsense")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_which_conditions_mean_nothing_and_keeps_them(Engine engine)
    {
        var reader = (await houses.On(engine)).Visit(Readers.Auditor());

        var wrong = await reader.Get("/desk/audit?from=gestern&to=2026-13-01&action=Nobody&outcome=Perhaps&by=Cat");
        foreach (var says in new[] { "起始日无法识别", "截止日无法识别", "没有这种操作", "没有这种结果", "没有这类操作人" }) Assert.Contains(says, wrong.Text, StringComparison.Ordinal);
        Assert.Equal("gestern", wrong.Document.GetElementById("from")!.GetAttribute("value"));

        Assert.Contains("起始日晚于截止日", (await reader.Get("/desk/audit?from=2026-09-02&to=2026-09-01")).Text, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的操作记录", (await reader.Get("/desk/audit?person=nobody-of-this-name")).Text, StringComparison.Ordinal);
    }
}
