using System.Net;
using System.Text;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>Files of a matter as officers look at them in its page.</summary>
public sealed class A_file_looked_at
{
    static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_shown_to_whoever_may_have_it_and_kept_by_no_browser(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, neighbour) = (house.Visit(), house.Visit());
        await neighbour.Enter("neighbour");
        var matter = await Attach(clerk, ("批复.pdf", Pdf), ("说明.txt", Encoding.UTF8.GetBytes("canary <script>alert(1)</script>")));

        var text = await clerk.Get(Preview(matter, "说明.txt"));
        Assert.Equal((HttpStatusCode.OK, "canary <script>alert(1)</script>"), (text.Status, text.All(".preview-text").Single()));
        var pages = await Made(clerk, Preview(matter, "批复.pdf"));
        var picture = pages.Document.QuerySelector(".preview-page img")!.GetAttribute("src")!;
        var drawn = (await clerk.Peek(picture)).Response;

        Assert.Equal(("image/png", "批复.pdf，第1页"), (drawn.Content.Headers.ContentType!.MediaType, pages.Document.QuerySelector(".preview-page img")!.GetAttribute("alt")));
        foreach (var answer in new[] { text.Response, pages.Response, drawn }) Assert.True(answer.Headers.CacheControl!.NoStore);
        foreach (var address in new[] { Preview(matter, "说明.txt"), Preview(matter, "批复.pdf"), picture })
        {
            var refused = await neighbour.Get(address);
            Assert.Equal(HttpStatusCode.NotFound, refused.Status);
            Assert.DoesNotContain("canary", refused.Html, StringComparison.Ordinal);
            Assert.Equal("/sign-in", (await house.Visit().Peek(address)).Location?.Split('?')[0]);
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_found_under_another_matter_or_as_a_page_that_it_does_not_have(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        var matter = await Attach(clerk, ("批复.pdf", Pdf));
        var preview = Preview(matter, "批复.pdf");
        await Made(clerk, preview);
        var other = (await clerk.Get("/desk/todo")).Document.QuerySelectorAll(".row-title a").Select(link => link.GetAttribute("href")!).First(href => href != matter.Address);

        foreach (var forged in new[] { preview.Replace(matter.Address, other, StringComparison.Ordinal), $"{matter.Address}/files/{Guid.Empty}/preview", preview + "/2", preview + "/0", preview + "/-1" })
            Assert.Equal((HttpStatusCode.NotFound, forged), ((await clerk.Get(forged)).Status, forged));
    }

    [Fact]
    public async Task Does_not_hold_up_the_desk_when_it_never_ends_and_says_so_at_last()
    {
        var loop = Path.Combine(Path.GetTempPath(), $"loop-{Guid.CreateVersion7():N}.sh");
        await File.WriteAllTextAsync(loop, "#!/bin/sh\nwhile :; do :; done\n", Ct);
        File.SetUnixFileMode(loop, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite, settings: new() { ["Previews:PageProgram"] = loop, ["Previews:Seconds"] = "4" });
        var clerk = house.Visit();
        var matter = await Attach(clerk, ("批复.pdf", Pdf));

        var waiting = await clerk.Get(Preview(matter, "批复.pdf"));
        Assert.Contains("正在生成预览", waiting.Text, StringComparison.Ordinal);
        Assert.Equal(waiting.Address, waiting.Link("刷新"));
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/desk/todo")).Status);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get(matter.Address)).Status);

        var failed = await Made(clerk, waiting.Address);
        Assert.Contains("超过了时限", failed.Text, StringComparison.Ordinal);
        Assert.Contains("正在生成预览", (await failed.Form("重新生成").Submit()).Text, StringComparison.Ordinal);
        File.Delete(loop);
    }

    static string Preview(SeenPage matter, string file) =>
        matter.Document.QuerySelectorAll(".file-act").Single(link => link.GetAttribute("aria-label") == $"预览：{file}").GetAttribute("href")!;

    static async Task<SeenPage> Attach(Visitor clerk, params (string Name, byte[] Bytes)[] files)
    {
        await clerk.Enter("clerk");
        var matter = await clerk.Get((await clerk.Get("/desk/todo")).Document.QuerySelector(".row-title a")!.GetAttribute("href")!);
        var form = (await matter.Follow("添加附件")).Form("添加附件");
        foreach (var (name, bytes) in files) form.Attach("Attachments", name, bytes);
        return await form.Submit();
    }

    static async Task<SeenPage> Made(Visitor visitor, string address)
    {
        var page = await visitor.Get(address);
        for (var tries = 0; page.Text.Contains("正在生成预览", StringComparison.Ordinal) && tries < 40; tries++) page = await visitor.Get(address);
        Assert.DoesNotContain("正在生成预览", page.Text, StringComparison.Ordinal);
        return page;
    }
}
