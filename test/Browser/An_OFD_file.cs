using System.Text;
using Microsoft.Playwright;
using Testing;

namespace Browser;

/// <summary>An OFD file that is attached to a matter, as the clerk looks at it in the page.</summary>
public sealed class An_OFD_file(Chromium chromium, BrowserHouses houses)
{
    const string Evil = "https://evil.example/";

    [Theory]
    [InlineData(Width.Desk)]
    [InlineData(Width.Phone)]
    public async Task Is_seen_page_by_page(Width width)
    {
        await using var tab = await Opened(width, "批复.ofd", OfdFile.Of(OfdFile.Text("农村饮水工程") + OfdFile.Line + OfdFile.Picture, OfdFile.Text("第二页末尾")));
        var frame = await Shown(tab);

        Assert.Equal(["云溪县人民政府农村饮水工程", "第二页末尾"], (await frame.Locator("section").AllTextContentsAsync()).Select(text => text.Trim()));
        var text = (await frame.Locator("text").Nth(1).BoundingBoxAsync())!;
        var line = (await frame.Locator("path").BoundingBoxAsync())!;
        var sheet = (await frame.Locator("section").First.BoundingBoxAsync())!;
        Assert.InRange(text.X - sheet.X, sheet.Width * 0.13, sheet.Width * 0.16);
        Assert.True(text.Height > sheet.Height * 0.01 && text.Y < line.Y && line.Width > sheet.Width * 0.6, $"{text.Height} {text.Y} {line.Y} {line.Width}");
        Assert.Equal(1, await frame.Locator("image").CountAsync());
        var whole = (await tab.Page.Locator("iframe").BoundingBoxAsync())!;
        Assert.InRange(whole.Height / whole.Width, 2.8f, 2.9f); // two pages of A4 and what parts them
        Assert.Equal("共2页。", await Said(tab).InnerTextAsync());
        await tab.Shoot("ofd");
        Assert.Equal([], await tab.Faults());
    }

    [Fact]
    public async Task Runs_nothing_that_is_hidden_in_it_and_asks_nothing_of_the_network()
    {
        var picture = Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"window.hacked=1\"><image href=\"{Evil}a.png\"/></svg>");
        var fonts = Encoding.UTF8.GetBytes($"<Res><Fonts><Font ID=\"5\" FontName=\"x&quot;;src:url({Evil}f.woff)\"><FontFile>{Evil}f.ttf</FontFile></Font></Fonts></Res>");
        var hostile = OfdFile.With(
            [("Doc_0/Res/dot.png", picture), ("Doc_0/PublicRes.xml", fonts)],
            OfdFile.Text($"&lt;img src=x onerror=window.hacked=1&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;")
            + $"<script xmlns=\"http://www.w3.org/1999/xhtml\">window.hacked=1</script><img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"{Evil}b.png\" onerror=\"window.hacked=1\"/>"
            + $"<ofd:PathObject Boundary=\"0 0 1 1\" onload=\"window.hacked=1\" LineWidth=\"url({Evil}c)\"><ofd:StrokeColor Value=\"url({Evil}d)\"/><ofd:AbbreviatedData>M 0 0 L 1 1</ofd:AbbreviatedData></ofd:PathObject>"
            + OfdFile.Picture + $"<ofd:ImageObject Boundary=\"0 0 9 9\" ResourceID=\"{Evil}e.png\"/>");
        var asked = new List<string>();
        await using var tab = await Opened(Width.Desk, "来历不明.ofd", hostile, asked);
        var frame = await Shown(tab);

        Assert.Contains("<script>window.hacked=1</script>", await frame.Locator("body").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await frame.Locator("section :is(script, img, foreignObject, a)").CountAsync());
        Assert.Contains("有些内容没有显示", await Said(tab).InnerTextAsync(), StringComparison.Ordinal);
        foreach (var within in tab.Page.Frames) Assert.False(await within.EvaluateAsync<bool>("() => 'hacked' in window"));
        Assert.NotEmpty(asked);
        var house = (await houses.Lived).Address.ToString();
        Assert.DoesNotContain(asked, address => !address.StartsWith(house, StringComparison.Ordinal) && !address.StartsWith("blob:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_drawn_where_even_a_script_would_reach_nothing()
    {
        await using var tab = await Opened(Width.Desk, "批复.ofd", OfdFile.Of(OfdFile.Text("农村饮水工程")));
        await Shown(tab);
        var frame = tab.Page.Frames.Single(one => one != tab.Page.MainFrame);

        Assert.Equal("null", await frame.EvaluateAsync<string>("() => window.origin"));
        foreach (var reach in new[] { "document.cookie", "localStorage.length", "parent.document.title", $"(parent.location = '{Evil}')" })
            Assert.Equal("SecurityError", await frame.EvaluateAsync<string>($"() => {{ try {{ return String({reach}); }} catch (error) {{ return error.name; }} }}"));
        Assert.Equal("TypeError", await frame.EvaluateAsync<string>("() => fetch('/desk').then(() => 'reached', error => error.name)"));
    }

    [Theory]
    [InlineData("没有文档")]
    [InlineData("缺少正文")]
    [InlineData("膨胀")]
    [InlineData("实体")]
    public async Task That_cannot_be_shown_says_so(string how)
    {
        var bytes = how switch
        {
            "没有文档" => OfdFile.Zip([("OFD.xml", "<OFD/>"u8.ToArray())]),
            "缺少正文" => OfdFile.Zip([("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>"u8.ToArray())]),
            "膨胀" => OfdFile.With([("Doc_0/Pages/Page_0/Content.xml", Encoding.ASCII.GetBytes($"<a>{new string(' ', 40 * 1024 * 1024)}</a>"))], ""),
            _ => OfdFile.With([("Doc_0/Document.xml", "<!DOCTYPE a [<!ENTITY b \"x\">]><a>&b;</a>"u8.ToArray())], ""),
        };
        await using var tab = await Opened(Width.Desk, "损坏.ofd", bytes);

        await Assertions.Expect(Said(tab)).ToHaveTextAsync("这份OFD文件无法在页面中显示，请下载后用阅读器打开。");
        Assert.Equal(0, await tab.Page.Locator("iframe").CountAsync());
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "下载", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_says_how_it_can_be_seen()
    {
        await using var tab = await Opened(Width.Phone, "批复.ofd", OfdFile.Of(OfdFile.Text("农村饮水工程")), scripts: false);

        Assert.Contains("需要浏览器启用脚本", await Said(tab).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.Locator("iframe").CountAsync());
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "下载", Exact = true })).ToBeVisibleAsync();
    }

    static ILocator Said(Tab tab) => tab.Page.Locator("[data-ofd-says]");

    static async Task<IFrameLocator> Shown(Tab tab)
    {
        await Assertions.Expect(tab.Page.Locator("[data-shown=yes]")).ToHaveCountAsync(1, new() { Timeout = 20_000 });
        return tab.Page.FrameLocator("iframe");
    }

    async Task<Tab> Opened(Width width, string name, byte[] bytes, List<string>? asked = null, bool scripts = true)
    {
        var tab = await Tab.Open(chromium, await houses.Lived, width, scripts: scripts);
        await tab.Enter("clerk");
        await tab.Go("/desk/todo");
        await tab.Page.Land(() => tab.Page.Locator(".row-title a").First.ClickAsync());
        await tab.Page.Follow("添加附件");
        name = $"{Guid.CreateVersion7():N}{name}";
        await tab.Page.Attach("附件", name, bytes);
        Assert.Equal(200, await tab.Page.Press("添加附件"));
        var preview = await tab.Page.Locator($".file-act[aria-label='预览：{name}']").GetAttributeAsync("href");
        if (asked is not null) tab.Page.Request += (_, request) => asked.Add(request.Url);
        Assert.Equal(200, await tab.Go(preview!));
        return tab;
    }
}
