using Platform.Database;
using WebTesting;

[assembly: AssemblyFixture(typeof(Browser.Chromium))]
[assembly: AssemblyFixture(typeof(Browser.BrowserHouses))]

namespace Browser;

/// <summary>The house full of demo data that tests only look at.</summary>
public sealed class BrowserHouses : IAsyncLifetime
{
    WebHouse? demo;

    public WebHouse Demo => demo!;

    public async ValueTask InitializeAsync() => demo = await WebHouse.OpenDemo(Engine.Sqlite, forBrowsers: true);

    public async ValueTask DisposeAsync()
    {
        if (demo is not null) await demo.DisposeAsync();
    }
}
