using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Database;
using Platform.Modules;

namespace Testing;

/// <summary>The product without its web server, on an empty database of its own, with a clock the test sets.</summary>
public sealed class TestHouse : RunningHouse, IAsyncDisposable
{
    public static readonly RegionCode Region = RegionCode.Parse("990100");

    readonly IHost host;
    readonly TestDatabase database;
    readonly bool ownsDatabase;

    TestHouse(IHost host, TestDatabase database, bool ownsDatabase, SettableTime time)
        : base(time) => (this.host, this.database, this.ownsDatabase) = (host, database, ownsDatabase);

    public override IServiceProvider Services => host.Services;

    /// <summary>The data folder.</summary>
    public string Data => database.Settings["House:Data"]!;

    /// <summary>The connection string of a house on PostgreSQL.</summary>
    public string Database => database.Settings["House:Database"]!;

    /// <param name="modules">The modules of the product, or a test's own; a test's own tables are made without migrations.</param>
    /// <param name="at">The first "now", 2026-09-18 09:00 in China unless said otherwise.</param>
    /// <param name="settings">Settings other than a test's usual ones. Jobs run only when asked for: <c>House:RunsJobs</c>.</param>
    public static async Task<TestHouse> Open(
        Engine engine, ModuleList modules, Action<IServiceCollection>? change = null, DateTimeOffset? at = null, Dictionary<string, string?>? settings = null) =>
        await Open(await TestDatabase.Make(engine, modules), ownsDatabase: true, modules, change, at, settings);

    /// <summary>On a database that is there already and stays.</summary>
    public static Task<TestHouse> Over(TestDatabase database, ModuleList modules, DateTimeOffset at) => Open(database, ownsDatabase: false, modules, null, at, null);

    /// <summary>A second node on this house's database.</summary>
    public Task<TestHouse> Join(string node, Action<IServiceCollection>? change = null, Dictionary<string, string?>? settings = null) =>
        Open(database, ownsDatabase: false, Services.GetRequiredService<ModuleList>(), change, Time.GetUtcNow(), new(settings ?? []) { ["House:Node"] = node });

    static async Task<TestHouse> Open(
        TestDatabase database, bool ownsDatabase, ModuleList modules, Action<IServiceCollection>? change, DateTimeOffset? at, Dictionary<string, string?>? settings)
    {
        var time = new SettableTime(at ?? new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero));
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(database.Settings).AddInMemoryCollection(settings ?? []);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddPlatform(modules, builder.Configuration);
        change?.Invoke(builder.Services);
        var host = builder.Build();
        await host.StartAsync();
        return new(host, database, ownsDatabase, time);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync();
        if (ownsDatabase) await database.DisposeAsync();
    }
}
