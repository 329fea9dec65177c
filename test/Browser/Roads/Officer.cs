using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Browser.Roads;

/// <summary>Somebody of the staff who signed in with a password.</summary>
sealed partial class Officer(Tab tab) : IAsyncDisposable
{
    public const string Password = "Yunxi-2026"; // every demo house tells it on its console

    public Tab Tab => tab;

    IPage Page => tab.Page;

    public async Task SignIn(string account)
    {
        await tab.Go("/sign-in");
        await Page.Write("账号", account);
        await Page.Write("密码", Password);
        Assert.Equal(200, await Page.Press("登录"));
        Assert.EndsWith("/desk", Page.Url, StringComparison.Ordinal);
    }

    /// <summary>Opens the matter from the list of what is to be done.</summary>
    public async Task TakeUp(string number)
    {
        await tab.Go("/desk/todo?q=" + Uri.EscapeDataString(number));
        var row = Page.GetByRole(AriaRole.Row).Filter(new() { HasText = number });
        Assert.Equal(200, await Page.Land(() => row.GetByRole(AriaRole.Link).First.ClickAsync()));
    }

    public async Task Begin(string action) => Assert.Equal(200, await Page.Follow(action));

    /// <summary>Sends the form, and is then at the matter's page again.</summary>
    public async Task Finish(string button)
    {
        Assert.Equal(200, await Page.Press(button));
        Assert.Matches("/desk/matters/[-0-9a-f]+$", Page.Url);
    }

    /// <summary>Light, due day and stage as the matter's page shows them, such as “绿灯 2026-10-22 办理中”, or how it ended and when.</summary>
    public async Task<string> Stand()
    {
        var words = await Page.Words();
        var light = Light().Match(words);
        return $"{light.Groups[1].Value} {light.Groups[2].Value} {Stage().Match(words).Groups[1].Value}".Replace("  ", " ", StringComparison.Ordinal);
    }

    /// <summary>The course of the matter, the oldest first: what, when, who and how.</summary>
    public async Task<IReadOnlyList<string>> Timeline()
    {
        var lines = await Page.GetByRole(AriaRole.Region, new() { Name = "办理过程" }).GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        return [.. lines.Reverse().Select(Doing.OneLine)];
    }

    public ValueTask DisposeAsync() => tab.DisposeAsync();

    [GeneratedRegex(@"(绿灯|黄灯|红灯|停止计时（等待补正）|按期办结|逾期办结|已办结) ?(?:(\d{4}-\d\d-\d\d(?:（估算）)?)(?: 到期)?)?")]
    private static partial Regex Light();

    [GeneratedRegex(@"当前阶段 (\S+)")]
    private static partial Regex Stage();
}
