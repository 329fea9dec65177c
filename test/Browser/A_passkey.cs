using Browser.Roads;
using Microsoft.Playwright;

namespace Browser;

/// <summary>A passkey from the first day to the last, by the browser's own device for tests: registered, used at the door, as the second step and before a grave act, and removed.</summary>
public sealed class A_passkey(Chromium chromium)
{
    [Theory]
    [InlineData(Width.Desk)]
    [InlineData(Width.Phone)]
    public async Task Is_registered_used_and_removed(Width width)
    {
        await using var house = await BrowserHouses.Open("2026-11-23");
        await using var tab = await Tab.Open(chromium, house, width, host: "localhost");
        var (page, officer, device) = (tab.Page, new Officer(tab), await VirtualDevice.PlugIn(tab.Page));
        await officer.SignIn("clerk");
        await Register(tab);
        await SignIn(tab, device);

        house.Time.Advance(TimeSpan.FromMinutes(11));
        await Prove(tab);
        await RenameAndRemove(page);
        await device.Wait(); // it still has the key, and would offer it
        await Leave(page);
        await officer.SignIn("clerk");
    }

    [Fact]
    public async Task Is_brought_as_the_second_step()
    {
        await using var house = await BrowserHouses.Open("2026-11-23");
        await using var tab = await Tab.Open(chromium, house, Width.Desk, host: "localhost");
        var (page, officer, device) = (tab.Page, new Officer(tab), await VirtualDevice.PlugIn(tab.Page));
        await officer.SignIn("clerk");
        await tab.Go("/desk/passkeys");
        await page.Press("登记通行密钥");
        await device.Wait();
        await Leave(page);
        await tab.Go("/sign-in");
        await page.Write("账号", "clerk");
        await page.Write("密码", Officer.Password);
        await page.Press("登录");
        Assert.Contains("密码正确。请再用通行密钥，或者输入一个备用码。", await page.Words(), StringComparison.Ordinal);
        await tab.Shoot("second-step-passkey");
        await device.Answer();
        await page.Press("用通行密钥");
        Assert.EndsWith("/desk", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_offered_where_it_cannot_be_used_and_the_page_says_why()
    {
        await using var house = await BrowserHouses.Open("2026-11-23");
        foreach (var (host, scripts, why) in new[] { ((string?)null, true, "本站还没有设置使用通行密钥的网址"), ("localhost", false, "使用通行密钥要靠浏览器运行脚本") })
        {
            await using var tab = await Tab.Open(chromium, house, Width.Phone, scripts: scripts, host: host);
            await tab.Go("/sign-in");
            Assert.False(await tab.Page.GetByText("用通行密钥登录").IsVisibleAsync());
            Assert.Contains(why, await tab.Page.Words(), StringComparison.Ordinal);
            await new Officer(tab).SignIn("clerk");
        }
    }

    static async Task Register(Tab tab)
    {
        var page = tab.Page;
        await tab.Go("/desk/passkeys");
        await page.Write("名称", "办公电脑");
        await page.Press("登记通行密钥");
        Assert.Contains("通行密钥已经启用", await page.Words(), StringComparison.Ordinal);
        await page.Follow("已经抄好");
        Assert.Contains("办公电脑", await page.Words(), StringComparison.Ordinal);
        await tab.Shoot("passkeys");
        Assert.Empty(await tab.Faults());
    }

    static async Task SignIn(Tab tab, VirtualDevice device)
    {
        var page = tab.Page;
        await device.Wait();
        await Leave(page);
        await tab.Go("/sign-in?return=%2Fdesk%2Fsign-ins");
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" }).IsVisibleAsync());
        await tab.Shoot("sign-in-passkey");
        Assert.Empty(await tab.Faults());
        await device.Answer();
        await page.Press("用通行密钥登录");
        Assert.EndsWith("/desk/sign-ins", page.Url, StringComparison.Ordinal);
        Assert.Contains("登录成功 通行密钥", await page.Words(), StringComparison.Ordinal);
    }

    static async Task Prove(Tab tab)
    {
        var page = tab.Page;
        await tab.Go("/desk/passkeys");
        await page.Follow("核对身份");
        await tab.Shoot("prove-passkey");
        Assert.Empty(await tab.Faults());
        await page.Press("用通行密钥核对");
        Assert.Contains("身份已核对", await page.Words(), StringComparison.Ordinal);
    }

    static async Task RenameAndRemove(IPage page)
    {
        await page.Write("办公电脑的新名称", " ");
        await page.Press("改名");
        Assert.Contains("请给通行密钥起个名称", await page.Words(), StringComparison.Ordinal);
        await page.Write("办公电脑的新名称", "值班室电脑");
        await page.Press("改名");
        Assert.Contains("值班室电脑", await page.Words(), StringComparison.Ordinal);
        await page.Locator("summary", new() { HasText = "移除" }).ClickAsync();
        await page.Press("确认移除");
        Assert.Contains("还没有登记", await page.Words(), StringComparison.Ordinal);
    }

    static async Task Leave(IPage page)
    {
        await page.Land(() => page.GetByRole(AriaRole.Button, new() { Name = "退出", Exact = true }).First.ClickAsync());
        Assert.Contains("/sign-in", page.Url, StringComparison.Ordinal);
    }
}
