using Platform.Database;
using WebTesting;

[assembly: AssemblyFixture(typeof(Browser.Chromium))]
[assembly: AssemblyFixture(typeof(Browser.BrowserHouses))]

namespace Browser;

/// <summary>The house that tests only look at.</summary>
public sealed class BrowserHouses : IAsyncLifetime
{
    WebHouse? house;

    public WebHouse ToLookAt => house!;

    public async ValueTask InitializeAsync() => house = await WebHouse.Open(Engine.Sqlite, forBrowsers: true);

    public async ValueTask DisposeAsync()
    {
        if (house is not null) await house.DisposeAsync();
    }
}
