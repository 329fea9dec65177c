using System.Net;
using Auditing.Records;
using MiniExcelLibs;
using Platform.Audit;
using Platform.Database;
using Testing;
using WebTesting;

namespace Auditing.Tests;

public sealed class The_list_as_a_file
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Holds_what_the_list_holds_and_is_recorded(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        await house.Refused(Readers.Officer("王芳"), times: 52);
        await house.Refused(Readers.Officer("李强"));
        await house.Linked();
        var reader = house.Visit(Readers.Auditor());
        var listed = (await house.Ask<ListRecords, RecordPage>(new(new(Person: "王芳")), Readers.Auditor())).Value;

        var workbook = new MemoryStream(await Bytes(reader, "/desk/audit/export/xlsx?person=王芳")).Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(52, workbook.Count);
        Assert.Equal(listed.Lines.Select(line => line.Record.Id.ToString()), workbook.Take(listed.Lines.Count).Select(row => (string)row["标识"]));
        Assert.All(workbook, row => Assert.Equal(("打开页面", "被拒", 64), ((string)row["操作"], (string)row["结果"], ((string)row["校验值"]).Length)));

        var csv = System.Text.Encoding.UTF8.GetString(await Bytes(reader, "/desk/audit/export/csv?person=王芳")).Trim().Split("\r\n");
        Assert.Equal(53, csv.Length);
        Assert.Equal(workbook.Select(row => (string)row["标识"]), csv.Skip(1).Select(line => line.Split(',')[^1]));

        Assert.Equal(2, (await reader.Get("/desk/audit?action=ExportRecords")).All("td.row-title").Count);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_over_the_limit_and_says_how_to_narrow_it(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: new() { ["Export:MostLines"] = "2" });
        await house.Refused(Readers.Officer("王芳"), times: 3);
        await house.Refused(Readers.Officer("李强"));
        var reader = house.Visit(Readers.Auditor());

        var refused = await reader.Get("/desk/audit/export/xlsx?person=王芳");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(AuditingRefusals.TooManyForAFile(2).Text, refused.Text, StringComparison.Ordinal);
        Assert.Equal("/desk/audit?person=%E7%8E%8B%E8%8A%B3", refused.Link("回到清单"));

        Assert.NotEmpty(await Bytes(reader, "/desk/audit/export/xlsx?person=李强"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Get("/desk/audit/export/csv?from=gestern")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get("/desk/audit/export/pdf")).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Has_its_head_when_nothing_fits(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var file = System.Text.Encoding.UTF8.GetString(await Bytes(house.Visit(Readers.Auditor()), "/desk/audit/export/csv?person=nobody"));
        Assert.StartsWith("\uFEFF时间,操作人,", file, StringComparison.Ordinal);
        Assert.Equal(AuditOutcome.Read, Assert.Single((await house.Ask<ListRecords, RecordPage>(new(new(Action: "ExportRecords")), Readers.Auditor())).Value.Lines).Record.Outcome);
    }

    static async Task<byte[]> Bytes(Visitor visitor, string address)
    {
        var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
