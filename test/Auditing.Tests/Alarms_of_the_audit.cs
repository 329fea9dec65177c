using System.Net;
using Auditing.Alarms;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;
using WebTesting;

namespace Auditing.Tests;

public sealed class Alarms_of_the_audit
{
    static readonly Dictionary<string, string?> Low = new() { ["Auditing:RefusalsInTenMinutes"] = "5", ["Auditing:LookUpsInAnHour"] = "4" };

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_raised_once_for_many_refusals_and_grow_while_it_goes_on(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: Low);
        var officer = Readers.Officer("王芳");
        await house.Refused(officer, times: 4);
        await house.Refused(Readers.Officer("李强"), times: 4);
        await Watch(house);
        Assert.Empty(await All(house));

        await house.Refused(officer);
        await Watch(house);
        await Watch(house);
        var alarm = Assert.Single(await All(house));
        Assert.Equal((AlarmPattern.ManyRefusals, officer.Person, 5), (alarm.Pattern, alarm.Person, alarm.Count));

        await house.Refused(officer, times: 2);
        await Watch(house);
        Assert.Equal(7, Assert.Single(await All(house)).Count);

        house.Time.Advance(TimeSpan.FromHours(1));
        await house.Refused(officer, times: 5);
        await Watch(house);
        Assert.Equal([5, 7], (await All(house)).Select(one => one.Count).Order());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_raised_for_many_looks_at_persons(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: Low);
        await house.Refused(Readers.Officer("王芳"), times: 4);
        await house.Tamper("UPDATE platform_audit_record SET action = 'ReadRequest', outcome = 1");
        await Watch(house);

        Assert.Equal((AlarmPattern.ManyLookUps, 4), (Assert.Single(await All(house)) is var alarm ? alarm.Pattern : default, alarm.Count));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_raised_for_an_export_outside_of_office_hours_alone(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: Low);
        var officer = Readers.Officer("王芳");
        await Export(house, officer); // Friday, 09:00
        house.Time.Advance(TimeSpan.FromHours(4)); // in the noon break
        await Export(house, officer);
        await Watch(house);
        Assert.Empty(await All(house));

        house.Time.Advance(TimeSpan.FromHours(9));
        await Export(house, officer);
        await Watch(house);
        Assert.Equal(AlarmPattern.ExportAtNight, Assert.Single(await All(house)).Pattern);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_raised_for_nothing_that_is_switched_off(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: new() { ["Auditing:RefusalsInTenMinutes"] = "0", ["Auditing:ExportsAtNight"] = "false" });
        await house.Refused(Readers.Officer("王芳"), times: 30);
        house.Time.Advance(TimeSpan.FromHours(14));
        await Export(house, Readers.Officer("李强"));
        await Watch(house);
        Assert.Empty(await All(house));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_looked_at_once_with_words_and_by_another(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: Low);
        var officer = Readers.Officer("王芳");
        await house.Refused(officer, times: 5);
        await Watch(house);
        var reader = house.Visit(Readers.Auditor());
        var list = await reader.Get("/desk/audit/alarms");
        Assert.Contains("1条待核实", (await house.Visit(house.Almighty()).Get("/desk/health")).Text, StringComparison.Ordinal);

        var sheet = await list.Follow("短时间多次被拒绝");
        Assert.Equal(5, (await reader.Get(sheet.Link("查看有关的操作记录"))).All("td.row-title").Count);
        var wrong = await sheet.Form("保存核实情况").Submit();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, AuditingRefusals.WordsMissing.Text), (wrong.Status, wrong.Wrong("Words")));

        var kept = await wrong.Form("保存核实情况").Fill("Words", "已与本人核实，点错了菜单。").Submit();
        Assert.Contains("没有待核实的告警", kept.Text, StringComparison.Ordinal);
        Assert.Contains("点错了菜单", (await reader.Get("/desk/audit/alarms?looked=true")).Text, StringComparison.Ordinal);

        var alarm = (await All(house))[0].Id;
        Assert.Equal(AuditingRefusals.AlreadyLookedAt, (await house.Run<LookAtAlarm, Done>(new(alarm, "又看"), Readers.Auditor())).Refusal);
        Assert.Equal(AuditingRefusals.WordsTooLong, (await house.Run<LookAtAlarm, Done>(new(alarm, new string('长', 501)), Readers.Auditor())).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_not_for_whom_they_are_about_nor_for_another_region(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: Low);
        var auditor = Readers.Auditor();
        await house.Refused(auditor, times: 5);
        await house.Refused(Readers.Officer("邻县李强", Readers.Elsewhere), times: 5);
        await Watch(house);
        var alarms = (await All(house)).ToDictionary(alarm => alarm.Person == auditor.Person, alarm => alarm.Id);

        Assert.Equal(AuditingRefusals.OnesOwn, (await house.Run<LookAtAlarm, Done>(new(alarms[true], "正常"), auditor)).Refusal);
        Assert.Equal(RefusalKind.NotFound, (await house.Run<LookAtAlarm, Done>(new(alarms[false], "正常"), auditor)).Refusal!.Kind);
        var reader = house.Visit(auditor);
        Assert.Single((await reader.Get("/desk/audit/alarms")).All("td.row-title"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get(AuditAddress.Of(alarms[false]))).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_told_to_who_holds_the_right(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine, settings: Low);
        var (clerk, auditor) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await auditor.Enter("auditor");
        for (var i = 0; i < 5; i++) await clerk.Get("/desk/audit");
        await Watch(house);

        Assert.Contains("审计告警：短时间多次被拒绝", (await auditor.Get("/desk/notices")).Text, StringComparison.Ordinal);
    }

    static async Task Export(WebHouse house, Actor officer) => await house.AskAll<ExportMatters, MatterExport, MatterLine>(new(MatterList.All, MatterSearch.None), export => export.Lines, officer);

    static async Task Watch(WebHouse house)
    {
        house.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await house.RunJob<WatchAudit>());
    }

    static Task<List<Alarm>> All(WebHouse house) => house.Look(db => db.Set<Alarm>().AsNoTracking().OrderBy(alarm => alarm.RaisedAt).ToListAsync());
}
