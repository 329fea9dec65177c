using System.Net;
using MiniExcelLibs;
using Platform.Database;
using Testing;
using Ui.Tables;

namespace Disclosure.Tests.Pages;

public sealed class The_list_as_a_file
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_a_workbook_whose_days_are_days(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen());
        var clerk = hall.At(hall.Clerk);

        var file = await clerk.Peek((await clerk.Get(DisclosureAddress.Requests)).Link("导出 Excel"));

        Assert.Equal(XlsxFile.ContentType, file.Response.Content.Headers.ContentType?.ToString());
        var row = (IDictionary<string, object?>)(await file.Response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)).Query(useHeaderRow: true).Single();
        Assert.Equal("张𠮷喆😀", row["申请人"]);
        Assert.Equal(new DateTime(2026, 9, 18), row["提交日期"]); // when a test's house begins
        Assert.Equal("", $"{row["收到日期"]}");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_none_where_a_condition_means_nothing(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen());

        var refused = await hall.At(hall.Clerk).Get($"{DisclosureAddress.RequestsFile("xlsx")}?from=2026-13-45&stage=Filed");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "没有导出"), (refused.Status, Assert.Single(refused.All(".error-summary h2"))));
        Assert.Equal(["收到日期的起始日无法识别，请写成 2026-01-31 的样式。"], refused.All(".error-summary li"));
        Assert.Equal($"{DisclosureAddress.Requests}?stage=Filed", refused.Link("回到清单"));
        Assert.DoesNotContain("张𠮷喆", refused.Html, StringComparison.Ordinal);
    }
}
