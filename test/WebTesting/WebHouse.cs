using System.Net;
using Kernel;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Database;
using Platform.Modules;
using Testing;

namespace WebTesting;

/// <summary>The whole product with its web server, on an empty database of its own.</summary>
public sealed class WebHouse : RunningHouse, IAsyncDisposable
{
    readonly Factory factory;
    readonly TestDatabase database;
    readonly Dictionary<string, string?> settings;
    bool handedOn;

    WebHouse(Factory factory, TestDatabase database, Dictionary<string, string?> settings, SettableTime time)
        : base(time) => (this.factory, this.database, this.settings) = (factory, database, settings);

    public override IServiceProvider Services => factory.Services;

    public string DataFolder => settings["House:Data"]!;

    /// <summary>Where browsers find it, when it was opened for them.</summary>
    public Uri Address => new(factory.ClientOptions.BaseAddress, "/");

    /// <param name="forBrowsers">On a port of its own; otherwise pages are asked for within the process.</param>
    public static async Task<WebHouse> Open(
        Engine engine,
        bool forBrowsers = false,
        DateTimeOffset? at = null,
        Action<IServiceCollection>? change = null,
        Dictionary<string, string?>? settings = null)
    {
        return Open(await TestDatabase.Make(engine, ModuleList.Of(typeof(Program).Assembly)), forBrowsers, at, change, settings);
    }

    static WebHouse Open(
        TestDatabase database, bool forBrowsers = false, DateTimeOffset? at = null, Action<IServiceCollection>? change = null, Dictionary<string, string?>? settings = null)
    {
        var time = new SettableTime(at ?? new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero));
        var all = database.Settings;
        all["Web:PublicPostsPerMinute"] = "1000000"; // all visitors of a test come from one address
        foreach (var (key, value) in settings ?? []) all[key] = value;
        var factory = new Factory(all, time, change);
        if (forBrowsers) factory.UseKestrel(0);
        factory.StartServer();
        return new(factory, database, all, time);
    }

    /// <summary>A house full of demo data, into which one comes by <see cref="Visitor.Enter"/>. Passwords in it are quick to check.</summary>
    /// <param name="at">The day until which it is filled, and the first "now": 2026-11-23 10:00 in China unless said otherwise.</param>
    /// <param name="years">How many years of business the departments have behind them; without any, it is filled in a few seconds.</param>
    public static async Task<WebHouse> OpenDemo(Engine engine, bool forBrowsers = false, DateTimeOffset? at = null, Dictionary<string, string?>? settings = null, int years = 0)
    {
        var now = at ?? new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);
        var demo = new Dictionary<string, string?> { ["House:Demo"] = "true", ["House:Authority"] = "云溪县人民政府", ["SignIn:HashRounds"] = "1000", ["House:DemoYears"] = $"{years}" };
        var filled = new FilledHouse(engine, $"demo data of {now:O}, {years} years", empty => Open(new TestDatabase(empty, null), at: now, settings: demo).Close());
        foreach (var (key, value) in settings ?? []) demo[key] = value;
        return Open(await TestDatabase.Copy(filled), forBrowsers, now, settings: demo);
    }

    /// <summary>Ends it, and leaves its data to whoever comes next.</summary>
    async Task Close()
    {
        await factory.DisposeAsync();
        await Freed(Path.Combine(DataFolder, "house.lock"));
        handedOn = true;
    }

    /// <summary>Stops it and opens it again on the same database and data folder, which the new one then owns.</summary>
    /// <param name="settings">What is set otherwise from then on.</param>
    public async Task<WebHouse> Restart(TimeSpan later = default, Dictionary<string, string?>? settings = null)
    {
        var all = this.settings;
        foreach (var (key, value) in settings ?? []) all[key] = value;
        await Close();
        Time.Advance(later);
        var again = new Factory(all, Time, null);
        again.StartServer();
        return new(again, database, all, Time);
    }

    /// <summary>Somebody with an empty cookie jar, or the one given: the public, unless said otherwise.</summary>
    public Visitor Visit(Actor? actor = null, CookieContainer? cookies = null)
    {
        var jar = cookies ?? new CookieContainer();
        var client = factory.CreateDefaultClient(new CookieContainerHandler(jar));
        if (actor is not null) client.DefaultRequestHeaders.Add(TestActors.Header, Pass(actor));
        return new(client, jar);
    }

    /// <summary>The header in which a browser sends its pass.</summary>
    public const string PassHeader = TestActors.Header;

    /// <summary>What a browser sends to be taken for somebody.</summary>
    public string Pass(Actor actor) => Services.GetRequiredService<TestActors>().Admit(actor);

    /// <summary>An officer with exactly these capabilities, over everything.</summary>
    public static Actor Officer(params IEnumerable<Permission> holding) => new()
    {
        Kind = ActorKind.Officer,
        Person = PersonId.New(),
        Post = PostId.New(),
        Unit = UnitId.New(),
        PersonName = "周文",
        PostName = "科员",
        UnitName = "县政府办公室政务公开科",
        Region = TestHouse.Region,
        Grants = [.. holding.Select(permission => new Grant(permission, Scope.All))],
    };

    /// <summary>An officer who holds every capability that any module declared.</summary>
    public Actor Almighty() => Officer(Services.GetRequiredService<Capabilities>().All.Select(capability => capability.Permission));

    /// <summary>The program lets go of its folder a moment after its server has stopped.</summary>
    static async Task Freed(string lockFile)
    {
        for (var tries = 0; File.Exists(lockFile) && tries < 200; tries++)
        {
            try
            {
                await using var taken = new FileStream(lockFile, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                return;
            }
            catch (IOException)
            {
                await Task.Delay(20);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        if (!handedOn) await database.DisposeAsync();
    }
}
