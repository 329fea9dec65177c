using System.Runtime.CompilerServices;
using System.Text.Json;
using Kernel;
using Microsoft.Playwright;
using WebTesting;

namespace Browser;

/// <summary>Somebody at a browser, and what that browser complained of.</summary>
public sealed class Tab : IAsyncDisposable
{
    static readonly string Axe = Path.Combine(AppContext.BaseDirectory, "axe.min.js");

    static readonly int[] Between = [1280, 1024];

    readonly IBrowserContext context;
    readonly Width width;

    /// <summary>What the console said: violations of the security policy, failed scripts, missing files.</summary>
    readonly List<string> complaints = [];

    Tab(IBrowserContext context, IPage page, Width width)
    {
        (this.context, Page, this.width) = (context, page, width);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    /// <param name="host">By which name the house is called, instead of by its number.</param>
    public static async Task<Tab> Open(Chromium chromium, WebHouse house, Width width, Actor? actor = null, bool scripts = true, string? host = null)
    {
        var context = await chromium.Context(new()
        {
            BaseURL = host is null ? house.Address.ToString() : new UriBuilder(house.Address) { Host = host }.ToString(),
            ViewportSize = new() { Width = Screen(width).Width, Height = Screen(width).Height },
            IsMobile = width == Width.Phone,
            HasTouch = width == Width.Phone,
            DeviceScaleFactor = width == Width.Phone ? 2 : 1,
            JavaScriptEnabled = scripts,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ExtraHTTPHeaders = actor is null ? null : new Dictionary<string, string> { [WebHouse.PassHeader] = house.Pass(actor) },
        });
        return new(context, await context.NewPageAsync(), width);
    }

    /// <summary>Opens a page and waits until it has everything that it names.</summary>
    public async Task<int> Go(string path)
    {
        complaints.Clear();
        return (await Page.GotoAsync(path))!.Status;
    }

    /// <summary>Comes into a demo house as one of those whom its page offers.</summary>
    public async Task Enter(string key)
    {
        await Go("/demo");
        await Page.Land(() => Page.Locator($"form:has(input[value='{key}']) button").ClickAsync());
        Assert.False(Page.Url.EndsWith("/demo", StringComparison.Ordinal));
    }

    /// <summary>Everything that is wrong with the page for anybody: barriers, a width beyond the screen, complaints of the browser.</summary>
    /// <param name="rules">Only these of axe-core; all of them when none is named.</param>
    public async Task<IReadOnlyList<string>> Faults(params string[] rules)
    {
        var overhang = await Overhang();
        List<string> faults = [.. await Barriers(rules), .. complaints];
        if (overhang > 0) faults.Add($"is {overhang} px wider than the screen");
        return faults;
    }

    /// <summary>A page that is wider than a window of a common width in between, where its tables have least room.</summary>
    public async Task<IReadOnlyList<string>> FaultsBetween()
    {
        var faults = await WidthsBetween();
        await Resize(width);
        return faults;
    }

    /// <summary>The same when the window of a desk is made narrower step by step, down to a telephone's.</summary>
    public async Task<IReadOnlyList<string>> FaultsWhenNarrower(params string[] rules)
    {
        var faults = await WidthsBetween();
        await Resize(Width.Phone);
        faults.AddRange((await Faults(rules)).Select(fault => $"narrow: {fault}"));
        await Resize(Width.Desk);
        return faults;
    }

    async Task<List<string>> WidthsBetween()
    {
        var faults = new List<string>();
        foreach (var between in Between)
        {
            await Page.SetViewportSizeAsync(between, Screen(Width.Desk).Height);
            var overhang = await Overhang();
            if (overhang > 0) faults.Add($"is {overhang} px wider than a window of {between} px");
        }

        return faults;
    }

    Task Resize(Width to) => Page.SetViewportSizeAsync(Screen(to).Width, Screen(to).Height);

    static (int Width, int Height) Screen(Width width) => width == Width.Desk ? (1440, 900) : (390, 844);

    /// <summary>Every rule of axe-core that the page breaks (WCAG 2.2 A and AA, and good practice), with the elements that do.</summary>
    async Task<List<string>> Barriers(string[] rules)
    {
        // Read into the page by the debugger, which the page's security policy does not concern, and into no frame: one of no origin could not be asked.
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window")) await Page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
        var result = await Page.EvaluateAsync<JsonElement>("async rules => await axe.run(document, { resultTypes: ['violations'], preload: false, selectors: false, iframes: false, ...(rules.length ? { runOnly: rules } : {}) })", rules);
        return [.. result.GetProperty("violations").EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id")}: {violation.GetProperty("help")} — {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("html")))}")];
    }

    /// <summary>By how much the page is wider than the screen.</summary>
    Task<int> Overhang() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Takes the whole page as a picture, for a person to look at.</summary>
    public async Task Shoot(string name, [CallerFilePath] string beside = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(beside)!, "../../artifacts/screenshots");
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{(width == Width.Desk ? "desk" : "phone")}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
