using System.Net;
using System.Text;
using MiniExcelLibs;
using Platform.Database;
using Testing;
using Ui.Tables;
using WebTesting;

namespace Desk.Tests;

public sealed class A_list_as_a_file(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Holds_the_lines_of_the_list_and_no_others(Engine engine)
    {
        var house = await houses.Demo(engine);
        var (clerk, neighbour) = (house.Visit(), house.Visit());
        await clerk.Enter("clerk");
        await neighbour.Enter("neighbour");
        var page = await clerk.Get("/desk/unit?state=InHand");
        var titles = page.All(".row-title a").Order().ToList();
        Assert.NotEmpty(titles);

        var workbook = Rows(await Bytes(clerk, page.Link("导出 Excel")));
        Assert.Equal(["编号", "名称", "申请人", "环节", "现在何处", "状态", "提交时间", "期限", "亮灯"], workbook[0]);
        Assert.Equal(titles, workbook.Skip(1).Select(row => row[1]).Order());
        var text = Encoding.UTF8.GetString(await Bytes(clerk, page.Link("导出 CSV")));
        Assert.All(titles, title => Assert.Contains(title, text, StringComparison.Ordinal));
        Assert.Equal(titles.Count + 1, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

        var theirs = Rows(await Bytes(neighbour, page.Link("导出 Excel")));
        Assert.Empty(theirs.Skip(1).Select(row => row[1]).Intersect(titles));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/desk/lists/nothing/xlsx")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/desk/lists/todo/exe")).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_none_where_a_condition_means_nothing(Engine engine)
    {
        var clerk = (await houses.Demo(engine)).Visit();
        await clerk.Enter("clerk");
        foreach (var form in new[] { "xlsx", "csv" })
        {
            var refused = await clerk.Get($"/desk/lists/todo/{form}?state=999&light=Red");
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "没有导出"), (refused.Status, Assert.Single(refused.All(".error-summary h2"))));
            Assert.Equal(["没有这个状态，请从列表中选择。"], refused.All(".error-summary li"));
            Assert.Equal("/desk/todo?light=Red", refused.Link("回到清单"));
        }
    }

    [Fact]
    public async Task Makes_no_formula_of_what_somebody_typed()
    {
        const string typed = "=HYPERLINK(\"http://a\")";
        IReadOnlyList<TableCell>[] rows = [[typed, "00123"]];
        var table = new Table(["名称", "编号"], rows.ToAsyncEnumerable());

        using var csv = new MemoryStream();
        await CsvFile.Write(csv, table, TestContext.Current.CancellationToken);
        Assert.Equal("\uFEFF名称,编号\r\n\"'=HYPERLINK(\"\"http://a\"\")\",00123\r\n", Encoding.UTF8.GetString(csv.ToArray()));
        var workbook = await Workbook(table);
        Assert.Equal([typed, "00123"], Rows(workbook)[1]);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.DoesNotContain("<x:f>", sheet.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_its_columns_also_where_it_has_no_line()
    {
        Assert.Equal([["名称", "期限"]], Rows(await Workbook(new(["名称", new("期限", ColumnContent.Days)], AsyncEnumerable.Empty<IReadOnlyList<TableCell>>()))));
    }

    [Fact]
    public async Task Has_days_and_times_that_a_spreadsheet_reckons_with_and_says_beside_them_what_is_no_day()
    {
        IReadOnlyList<TableCell>[] rows = [[TableCell.Day(new(2026, 12, 1)), TableCell.Minute(new(2026, 11, 30, 9, 5, 0))], ["2026-12-02（估算）", TableCell.Second(new(2026, 11, 30, 9, 5, 7))]];
        var workbook = await Workbook(new([new("期限", ColumnContent.Days), new("时间", ColumnContent.Minutes)], rows.ToAsyncEnumerable()));

        var cells = new MemoryStream(workbook).Query().Cast<IDictionary<string, object>>().Skip(1).SelectMany(row => row.Values).ToList();
        Assert.Equal([new DateTime(2026, 12, 1), new DateTime(2026, 11, 30, 9, 5, 0), "2026-12-02（估算）", new DateTime(2026, 11, 30, 9, 5, 7)], cells);
    }

    static async Task<byte[]> Workbook(Table table)
    {
        using var file = new MemoryStream();
        await XlsxFile.Write(file, "表", table, TestContext.Current.CancellationToken);
        return file.ToArray();
    }

    static List<string[]> Rows(byte[] workbook) =>
        [.. new MemoryStream(workbook).Query().Cast<IDictionary<string, object>>().Select(row => row.Values.Select(cell => cell?.ToString() ?? "").ToArray())];

    static async Task<byte[]> Bytes(Visitor visitor, string address)
    {
        var file = await visitor.Peek(address);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        return await file.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
