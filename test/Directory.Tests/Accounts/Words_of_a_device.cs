using Directory.Accounts;

namespace Directory.Tests.Accounts;

public sealed class Words_of_a_device
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0", "Windows 电脑 · Edge")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49", "苹果手机 · 微信")]
    [InlineData("Mozilla/5.0 (Linux; Android 13; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36", "安卓设备 · Chrome")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; UOS) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/97.0.4692.98 Safari/537.36", "统信电脑 · Chrome")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15", "苹果电脑 · Safari")]
    [InlineData("curl/8.5.0", "未知设备")]
    [InlineData(null, "未知设备")]
    public void Name_what_an_office_would_name(string? userAgent, string words) => Assert.Equal(words, DeviceWords.Of(userAgent));
}
