using System.Net;
using System.Text;
using MiniExcelLibs;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>A file holds all of a list, or there is no file: nobody takes a part for the whole.</summary>
public sealed class A_long_list_as_a_file
{
    /// <summary>Several times what is read at once, and not a whole number of times.</summary>
    const int Most = 1_720;

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Holds_every_line_once_as_far_as_a_file_may_go_and_is_refused_beyond(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine, settings: new() { ["Export:MostLines"] = $"{Most}" });
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        var before = await Numbers(clerk);
        await Multiply(house, before[0], Most - before.Count);

        var page = await clerk.Get("/desk/involved");
        Assert.Contains("一次最多导出1,720件", page.Text, StringComparison.Ordinal);
        var numbers = await Numbers(clerk);
        Assert.Equal((Most, Most), (numbers.Count, numbers.Distinct().Count()));
        var workbook = new MemoryStream(await Bytes(clerk, page.Link("导出 Excel"))).Query().Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(numbers.Prepend("编号"), workbook.Select(row => row.Values.First().ToString()!));
        Assert.Equal(3L, await Told(house));

        await Multiply(house, before[0], 1);
        await Bytes(clerk, "/desk/lists/involved/xlsx?q=" + Uri.EscapeDataString(before[1])); // narrowed, it is short enough
        foreach (var form in new[] { "xlsx", "csv" })
        {
            var refused = await clerk.Get($"/desk/lists/involved/{form}");
            Assert.Equal(HttpStatusCode.Conflict, refused.Status);
            Assert.Contains("符合条件的件超过1,720件，一次导不出来，没有生成文件。", refused.Text, StringComparison.Ordinal);
            Assert.Equal("/desk/involved", refused.Link("回到清单"));
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_nothing_has_the_names_of_the_columns(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");

        var row = Assert.Single(new MemoryStream(await Bytes(clerk, "/desk/lists/involved/xlsx?q=nothing-of-the-kind")).Query().Cast<IDictionary<string, object>>());
        Assert.Equal("编号", row.Values.First());
        Assert.StartsWith("\uFEFF编号,名称", Encoding.UTF8.GetString(await Bytes(clerk, "/desk/lists/involved/csv?q=nothing-of-the-kind")), StringComparison.Ordinal);
    }

    static async Task<List<string>> Numbers(Visitor visitor) =>
        [.. Encoding.UTF8.GetString(await Bytes(visitor, "/desk/lists/involved/csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0])];

    static Task<object?> Told(WebHouse house) => house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'ExportMatters'");

    /// <summary>More matters like this one, with the same people involved, past the pipeline: what is tested is the reading.</summary>
    static Task Multiply(WebHouse house, string number, int many) => house.Tamper(string.Concat(Enumerable.Range(0, many).Select(_ => Guid.CreateVersion7().ToString().ToUpperInvariant()).Select(id =>
        $"""
        INSERT INTO matters_matter (id, kind, title, sought, number, lead, state, opened_at, settled_at, due_estimated, timeline_length, timeline_head, clock_length, region, version)
        SELECT '{id}', kind, title, sought, '{id}', lead, state, opened_at, settled_at, due_estimated, 0, timeline_head, 0, region, 0 FROM matters_matter WHERE number = '{number}';
        INSERT INTO matters_involvement (matter, person, since, involved, region)
        SELECT '{id}', person, since, involved, region FROM matters_involvement WHERE matter = (SELECT id FROM matters_matter WHERE number = '{number}');

        """)));

    static async Task<byte[]> Bytes(Visitor visitor, string address)
    {
        var file = await visitor.Peek(address);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        return await file.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
