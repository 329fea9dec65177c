namespace Directory.Accounts;

/// <summary>What a browser says of itself, as an office would say it. It is only what was claimed.</summary>
static class DeviceWords
{
    public const int Longest = 40;

    /// <summary>The special before the general: a telephone's browser also names the system that it descends from.</summary>
    static readonly (string Sign, string Name)[] Systems =
    [
        ("HarmonyOS", "鸿蒙设备"), ("OpenHarmony", "鸿蒙设备"), ("iPhone", "苹果手机"), ("iPad", "苹果平板"), ("Android", "安卓设备"),
        ("Kylin", "麒麟电脑"), ("UOS", "统信电脑"), ("Windows", "Windows 电脑"), ("Macintosh", "苹果电脑"), ("Linux", "Linux 电脑"),
    ];

    static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger", "微信"), ("DingTalk", "钉钉"), ("QIHU 360", "360 浏览器"), ("QQBrowser", "QQ 浏览器"), ("Edg", "Edge"),
        ("Firefox", "火狐"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    public static string Of(string? userAgent) =>
        string.Join(" · ", new[] { Name(Systems, userAgent), Name(Browsers, userAgent) }.OfType<string>()) is { Length: > 0 } words ? words : "未知设备";

    static string? Name((string Sign, string Name)[] known, string? userAgent) =>
        userAgent is null ? null : known.FirstOrDefault(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
