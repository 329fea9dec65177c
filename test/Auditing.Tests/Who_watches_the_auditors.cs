using System.Net;
using Auditing.Records;
using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Database;
using Testing;
using WebTesting;

namespace Auditing.Tests;

/// <summary>What the audit administrator does is seen by the security administrator, who sees nothing else of the audit.</summary>
public sealed class Who_watches_the_auditors
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_what_they_did_by_every_way_and_nothing_of_others(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (auditor, clerk, security) = (house.Visit(), house.Visit(), house.Visit());
        await auditor.Enter("auditor");
        await clerk.Enter("clerk");
        await security.Enter("security");
        await auditor.Get("/desk/audit?person=clerk");
        await clerk.Get("/desk/audit");
        var (theirs, others) = (Actor(house, "auditor").PersonName, Actor(house, "clerk").PersonName);

        var list = await security.Get("/desk/audit");
        Assert.Contains("查阅操作记录", list.All("td.row-title"));
        Assert.All(list.All("td[data-label='操作人']"), who => Assert.EndsWith(theirs, who, StringComparison.Ordinal));
        Assert.Empty(list.All("nav.tabs a"));
        Assert.Empty((await security.Get("/desk/audit?person=clerk")).All("td.row-title"));

        var file = await security.Client.GetStringAsync(new Uri("/desk/audit/export/csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains(theirs, file, StringComparison.Ordinal);
        Assert.DoesNotContain(others, file, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await security.Get(AuditAddress.Of(await Record(house, theirs)))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await security.Get(AuditAddress.Of(await Record(house, others)))).Status);
        foreach (var page in new[] { AuditAddress.Alarms, AuditAddress.Chains }) Assert.Equal(HttpStatusCode.Forbidden, (await security.Get(page)).Status);
        Assert.Contains((await security.Get("/desk")).All("nav a"), link => link.StartsWith("审计员操作记录", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Counts_no_others_and_is_recorded_as_reading(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (auditor, security) = (house.Visit(), house.Visit());
        await auditor.Enter("auditor");
        await auditor.Get("/desk/audit");
        await security.Enter("security");

        var seen = (await house.Ask<ListRecords, RecordPage>(new(RecordSearch.None), Actor(house, "security"))).Value;
        var person = Actor(house, "auditor").Person;
        Assert.Equal(await house.Look(db => db.Set<AuditRecord>().CountAsync(record => record.Person == person)), seen.Total.Value);
        Assert.Equal(seen.Total.Value, seen.Lines.Count);

        var all = (await house.Ask<ListRecords, RecordPage>(new(RecordSearch.None), Actor(house, "auditor"))).Value;
        Assert.Contains(all.Lines, line => line.Record.Action == nameof(ListRecords) && line.Record.Person == Actor(house, "security").Person);
    }

    static Actor Actor(WebHouse house, string account)
    {
        using var scope = house.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IDirectory>().ActorOf(account)!;
    }

    static async Task<AuditRecordId> Record(WebHouse house, string who) =>
        (await house.Look(db => db.Set<AuditRecord>().Where(record => record.Who.Contains(who)).OrderByDescending(record => record.At).FirstAsync())).Id;
}
