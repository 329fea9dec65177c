using System.Net;
using Kernel;
using Microsoft.Data.Sqlite;
using Platform.Database;
using Ui.Marks;
using Ui.Menus;
using WebTesting;

namespace Site;

public sealed class An_error(SharedHouses houses)
{
    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/error")]
    public async Task Of_a_wrong_address_says_that_nothing_is_there(string address)
    {
        var page = await (await houses.On(Engine.Sqlite)).Visit().Get(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("没有找到", page.Heading);
    }

    [Fact]
    public async Task Leads_an_officer_back_to_the_desk()
    {
        var house = await houses.On(Engine.Sqlite);
        var page = await house.Visit(WebHouse.Officer()).Get("/desk/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("/desk", page.Link("回到工作台"));
    }

    [Fact]
    public async Task Of_a_form_without_its_token_says_what_to_do()
    {
        var house = await houses.On(Engine.Sqlite);
        using var form = new FormUrlEncodedContent([new("Applicant", "王秀英")]);
        using var answer = await house.Visit(WebHouse.Officer()).Client.PostAsync(new Uri("/desk/design", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("没有收到完整的内容", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/desk/calendar")]
    [InlineData("/desk/calendar?handler=no-such")]
    public async Task Of_a_form_that_says_nothing_its_page_can_do_says_so_too(string address)
    {
        var house = await houses.On(Engine.Sqlite);
        var visitor = house.Visit(house.Almighty());
        var token = (await visitor.Get("/desk/design")).Form("提交")["__RequestVerificationToken"]!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await visitor.Client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("没有收到完整的内容", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_large_form_without_its_token_tells_the_size_that_is_taken()
    {
        await using var house = await WebHouse.Open(Engine.Sqlite, forBrowsers: true);
        using var client = new HttpClient { BaseAddress = house.Address };
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[21 * 1024 * 1024]), "Files", "large.pdf" } };
        using var answer = await client.PostAsync(new Uri("/disclosure/request", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("附件每个不超过 20 MB", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_come_of_a_null_character_in_a_form()
    {
        var house = await houses.On(Engine.Sqlite);
        var visitor = house.Visit(WebHouse.Officer());
        var token = (await visitor.Get("/desk/design")).Form("提交")["__RequestVerificationToken"]!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Applicant", "王\0秀英%00")]);
        using var answer = await visitor.Client.PostAsync(new Uri("/desk/design", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("王秀英%00", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_program_shows_nothing_of_its_inside()
    {
        await using var house = await Failing(() => new InvalidOperationException("the secret of the inside"));
        var page = await house.Visit(WebHouse.Officer()).Get("/desk/design");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("系统出现故障", page.Heading);
        Assert.DoesNotContain("secret", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Html, StringComparison.Ordinal);
        Assert.NotEmpty(page.All("code"));
    }

    [Fact]
    public async Task Of_a_database_that_is_away_asks_for_patience()
    {
        await using var house = await Failing(() => new SqliteException("unable to open database file", SQLitePCL.raw.SQLITE_CANTOPEN));
        var page = await house.Visit(WebHouse.Officer()).Get("/desk/design");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal("系统暂时无法使用", page.Heading);
    }

    [Theory]
    [InlineData(100 * 1024 * 1024, true, null)]
    [InlineData(3000, false, "2000")] // a browser always tells the length
    public async Task Of_a_body_of_100_MB_says_that_it_is_too_large(int bytes, bool tellsItsLength, string? largest)
    {
        await using var house = await WebHouse.Open(Engine.Sqlite, forBrowsers: true, settings: largest is null ? null : new() { ["Web:LargestForm"] = largest });
        using var client = new HttpClient { BaseAddress = house.Address };
        using var form = new StreamContent(new MemoryStream(new byte[bytes]));
        form.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = form };
        request.Headers.TransferEncodingChunked = !tellsItsLength;
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("内容太大", page, StringComparison.Ordinal);
        Assert.Contains("附件每个不超过 20 MB，最多10个。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_program_is_told_as_problem_details()
    {
        using var answer = await (await houses.On(Engine.Sqlite)).Visit().Client.GetAsync(new Uri("/api/no-such-thing", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>A house whose staff menu fails on every page.</summary>
    static Task<WebHouse> Failing(Func<Exception> with) => WebHouse.Open(Engine.Sqlite, change: services => services.AddMenu(
        new MenuItem("坏", "/desk/broken", Icons.X, Permission.Staff, MenuSection.Mine, 1) { Count = (_, _) => Task.FromException<int>(with()) }));
}
