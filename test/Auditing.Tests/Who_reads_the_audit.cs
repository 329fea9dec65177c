using System.Net;
using Auditing.Alarms;
using Auditing.Checks;
using Auditing.Records;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Testing;
using WebTesting;

namespace Auditing.Tests;

public sealed class Who_reads_the_audit
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Sees_one_region_and_never_anothers(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("本县王芳"));
        await house.Refused(Readers.Officer("邻县李强", Readers.Elsewhere));
        var foreign = await house.Look(db => db.Set<AuditRecord>().SingleAsync(record => record.Who.Contains("邻县李强")));
        var reader = house.Visit(Readers.Auditor());

        var list = await reader.Get("/desk/audit");
        Assert.Contains("本县王芳", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("邻县李强", list.Text, StringComparison.Ordinal);
        Assert.Empty((await reader.Get("/desk/audit?person=邻县李强")).All("td.row-title"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get(AuditAddress.Of(foreign.Id))).Status);
        var file = await reader.Client.GetStringAsync(new Uri("/desk/audit/export/csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("本县王芳", file, StringComparison.Ordinal);
        Assert.DoesNotContain("邻县李强", file, StringComparison.Ordinal);

        Assert.Contains("邻县李强", (await house.Visit(Readers.Auditor(Scope.All)).Get("/desk/audit")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Sees_as_far_as_the_right_reaches(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var colleague = Readers.Officer("同科室");
        var below = Readers.Officer("下属单位");
        foreach (var one in new[] { colleague, below, Readers.Officer("别的单位") }) await house.Refused(one);

        Actor With(Scope scope) => Readers.Auditor(scope) with { Unit = colleague.Unit, Subtree = new HashSet<UnitId> { colleague.Unit!.Value, below.Unit!.Value } };
        async Task<string> Seen(Scope scope) => string.Join(' ', (await house.Ask<ListRecords, RecordPage>(new(new(Outcome: AuditOutcome.Refused)), With(scope))).Value.Lines.Select(line => line.Record.Who[^3..]).Order(StringComparer.Ordinal));

        Assert.Equal("同科室", await Seen(Scope.Unit));
        Assert.Equal(2, (await Seen(Scope.Subtree)).Split(' ').Length);
        Assert.Equal(3, (await Seen(Scope.Region)).Split(' ').Length);
        Assert.Equal("", await Seen(Scope.Own));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Opens_every_page_however_far_the_right_reaches(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"));
        Assert.True((await house.Run<StartCheck, CheckId>(new(), Readers.Auditor())).Succeeded);
        foreach (var scope in Enum.GetValues<Scope>())
        {
            var reader = house.Visit(Readers.Auditor(scope));
            foreach (var address in new[] { AuditAddress.Records, AuditAddress.Alarms, AuditAddress.Chains, AuditAddress.FileOf("csv") })
                Assert.True((await reader.Get(address)).Status == HttpStatusCode.OK, $"{scope} {address}");
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Needs_the_right_for_each_page_each_file_and_each_question(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"));
        var record = (await house.Look(db => db.Set<AuditRecord>().FirstAsync())).Id;
        var everything = house.Services.GetRequiredService<Capabilities>().All.Select(capability => capability.Permission).Where(permission => permission != AuditRights.Read && permission != AuditRights.ReadAuditors);
        var administrator = WebHouse.Officer(everything);
        var visitor = house.Visit(administrator);

        foreach (var address in new[] { "/desk/audit", "/desk/audit/alarms", "/desk/audit/chains", "/desk/audit/export/csv", "/desk/audit/export/xlsx", AuditAddress.Of(record), AuditAddress.Of(Id.New<AlarmId>()) })
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Get(address)).Status);

        Assert.Equal(CommandRefusals.NotPermitted, (await house.Ask<ListRecords, RecordPage>(new(RecordSearch.None), administrator)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Ask<ExportRecords, RecordExport>(new(RecordSearch.None), administrator)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Ask<ReadRecord, RecordView>(new(record), administrator)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Run<StartCheck, CheckId>(new(), administrator)).Refusal);
        Assert.DoesNotContain((await visitor.Get("/desk")).All("nav a"), link => link.StartsWith("审计", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_a_record_of_reading_it(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"));
        var reader = house.Visit(Readers.Auditor());

        await reader.Get("/desk/audit?by=Officer");
        var list = await reader.Get("/desk/audit?by=Officer");

        Assert.Equal(["查阅操作记录", "打开页面"], list.All("td.row-title"));
        await reader.Get(list.Link("打开页面"));
        Assert.Contains("查阅一条操作记录", (await reader.Get("/desk/audit?outcome=Read")).All("td.row-title"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Maintains_nothing_and_who_maintains_does_not_read(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var roles = house.Services.GetRequiredService<UsualRoles>().All.ToDictionary(role => role.Code);

        Assert.Equal([AuditRights.Read], roles[UsualRole.Auditor].Grants.Select(grant => grant.Permission));
        Assert.DoesNotContain(roles[UsualRole.Administrator].Grants, grant => grant.Permission == AuditRights.Read || grant.Permission == AuditRights.ReadAuditors);
        Assert.Contains(roles[UsualRole.Security].Grants, grant => grant.Permission == AuditRights.ReadAuditors);
        Assert.DoesNotContain(roles[UsualRole.Security].Grants, grant => grant.Permission == AuditRights.Read);
    }
}
