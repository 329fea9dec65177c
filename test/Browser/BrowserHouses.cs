using Platform.Database;
using WebTesting;

[assembly: AssemblyFixture(typeof(Browser.Chromium))]
[assembly: AssemblyFixture(typeof(Browser.BrowserHouses))]

namespace Browser;

/// <summary>Houses full of demo data that tests share, each opened by the first who comes.</summary>
public sealed class BrowserHouses : IAsyncDisposable
{
    readonly Lazy<Task<WebHouse>> looked = new(() => Open("2026-11-23"));
    readonly Lazy<Task<WebHouse>> lived = new(() => Open("2026-09-18"));

    /// <summary>Tests only look at it.</summary>
    public Task<WebHouse> Demo => looked.Value;

    /// <summary>Tests file and handle requests of their own in it, side by side, all on Friday, 18 September 2026.</summary>
    public Task<WebHouse> Lived => lived.Value;

    /// <summary>At nine in the morning of that day.</summary>
    public static Task<WebHouse> Open(string day) => WebHouse.OpenDemo(Engine.Sqlite, forBrowsers: true, Morning(day));

    public static DateTimeOffset Morning(string day) =>
        new(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new(9, 0)), TimeSpan.FromHours(8));

    public async ValueTask DisposeAsync()
    {
        foreach (var house in new[] { looked, lived }.Where(house => house is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })) await (await house.Value).DisposeAsync();
    }
}
