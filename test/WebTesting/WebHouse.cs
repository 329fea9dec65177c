using Kernel;
using Microsoft.AspNetCore.Mvc.Testing;
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

    WebHouse(Factory factory, TestDatabase database, SettableTime time)
        : base(time) => (this.factory, this.database) = (factory, database);

    public override IServiceProvider Services => factory.Services;

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
        var database = await TestDatabase.Make(engine, ModuleList.Of(typeof(Program).Assembly));
        var time = new SettableTime(at ?? new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero));
        var factory = new Factory(new([.. database.Settings, .. settings ?? []]), time, change);
        if (forBrowsers)
        {
            factory.UseKestrel(0);
            factory.StartServer();
        }

        return new(factory, database, time);
    }

    /// <summary>Somebody with an empty cookie jar: the public, unless said otherwise.</summary>
    public Visitor Visit(Actor? actor = null)
    {
        var client = factory.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
        if (actor is not null) client.DefaultRequestHeaders.Add(TestActors.Header, Pass(actor));
        return new(client);
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

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await database.DisposeAsync();
    }
}
