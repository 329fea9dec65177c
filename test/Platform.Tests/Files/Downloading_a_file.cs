using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Platform.Files;

namespace Platform.Tests.Files;

public sealed class Downloading_a_file : IAsyncDisposable
{
    readonly FileRoom room = new();
    readonly FileSettings settings = new();
    readonly Dictionary<string, FileDownload> downloads = [];
    readonly HttpClient browser = new();
    WebApplication? server;

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("批复 𠮷😀.pdf", "pdf", "attachment; filename=\"__ ____.pdf\"; filename*=UTF-8''%E6%89%B9%E5%A4%8D%20%F0%A0%AE%B7%F0%9F%98%80.pdf")]
    [InlineData("a\"; filename=evil.exe.txt", "txt", "attachment; filename=\"a_; filename=evil.exe.txt\"; filename*=UTF-8''a_%3B%20filename%3Devil.exe.txt")]
    public async Task Names_it_for_every_browser(string name, string kind, string disposition)
    {
        var response = await Get(await Offer(kind, name));

        Assert.Equal(disposition, Assert.Single(response.Content.Headers.GetValues("Content-Disposition")));
        Assert.Equal(Samples.Of(kind), await response.Content.ReadAsByteArrayAsync(Ct));
    }

    [Theory]
    [InlineData("pdf", true, "inline", "application/pdf")]
    [InlineData("png", true, "inline", "image/png")]
    [InlineData("pdf", false, "attachment", "application/pdf")]
    [InlineData("txt", true, "attachment", "text/plain")]
    [InlineData("docx", true, "attachment", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task Shows_only_what_cannot_run_and_lets_nothing_run(string kind, bool inline, string disposition, string mediaType)
    {
        var response = await Get(await Offer(kind, $"a.{kind}", inline));

        Assert.Equal(disposition, response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl is { Private: true, NoCache: true });
    }

    [Fact]
    public async Task Goes_on_where_it_broke_off()
    {
        var address = await Offer("pdf", "a.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new(5, 7) } };
        var response = await browser.SendAsync(request, Ct);

        Assert.Equal((HttpStatusCode.PartialContent, "1.7"), (response.StatusCode, await response.Content.ReadAsStringAsync(Ct)));

        using var beyond = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new(10_000, null) } };
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await browser.SendAsync(beyond, Ct)).StatusCode);
    }

    [Fact]
    public async Task Is_not_sent_twice_to_a_browser_that_has_it()
    {
        var address = await Offer("pdf", "a.pdf");
        var first = await Get(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await browser.SendAsync(again, Ct)).StatusCode);
    }

    [Fact]
    public async Task That_was_changed_on_the_disk_is_not_given_out_where_reading_verifies()
    {
        settings.VerifyOnRead = true;
        var address = await Offer("pdf", "a.pdf");
        Assert.Equal(HttpStatusCode.OK, (await Get(address)).StatusCode);

        File.AppendAllText(room.Left[0], "涂改");
        var response = await Get(address);
        Assert.Equal((HttpStatusCode.InternalServerError, FileRefusals.ContentDamaged.Text), (response.StatusCode, await response.Content.ReadAsStringAsync(Ct)));
    }

    [Fact]
    public async Task That_is_gone_says_so()
    {
        var address = await Offer("pdf", "a.pdf");
        File.Delete(room.Left[0]);
        var response = await Get(address);
        Assert.Equal((HttpStatusCode.InternalServerError, FileRefusals.ContentMissing.Text), (response.StatusCode, await response.Content.ReadAsStringAsync(Ct)));
    }

    Task<HttpResponseMessage> Get(Uri address) => browser.GetAsync(address, Ct);

    /// <summary>Puts a file on a page of a real server.</summary>
    async Task<Uri> Offer(string kind, string name, bool inline = false)
    {
        var file = (await room.Receive(Samples.Of(kind), name)).Value;
        var attachment = new Attachment(FileId.New(), "test", Guid.CreateVersion7(), file.Name, file.Size, file.Type, file.Scan, file.Hash, "", file.At);
        downloads[file.Hash.Hex] = new(attachment, inline);
        server ??= await Serve();
        return new Uri($"{server.Urls.First()}/{file.Hash}");
    }

    async Task<WebApplication> Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(room.Store).AddSingleton(Options.Create(settings));
        var app = builder.Build();
        app.MapGet("/{hash}", (string hash) => downloads[hash]);
        await app.StartAsync();
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        if (server is not null) await server.DisposeAsync();
        room.Dispose();
    }
}
