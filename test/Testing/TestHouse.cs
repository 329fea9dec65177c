using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;
using Platform.Modules;
using Platform.Reading;

namespace Testing;

/// <summary>The product without its web server, on an empty database of its own, with a clock the test sets.</summary>
public sealed class TestHouse : IAsyncDisposable
{
    public static readonly RegionCode Region = RegionCode.Parse("990100");

    readonly IHost host;
    readonly TestDatabase database;
    readonly bool ownsDatabase;

    TestHouse(IHost host, TestDatabase database, bool ownsDatabase, SettableTime time) =>
        (this.host, this.database, this.ownsDatabase, Time) = (host, database, ownsDatabase, time);

    public SettableTime Time { get; }

    public IServiceProvider Services => host.Services;

    /// <summary>The connection string of a house on PostgreSQL.</summary>
    public string Database => database.Settings["House:Database"]!;

    /// <param name="modules">The modules of the product, or a test's own; a test's own tables are made without migrations.</param>
    /// <param name="at">The first "now", 2026-09-18 09:00 in China unless said otherwise.</param>
    /// <param name="settings">Settings other than a test's usual ones. Jobs run only when asked for: <c>House:RunsJobs</c>.</param>
    public static async Task<TestHouse> Open(
        Engine engine, ModuleList modules, Action<IServiceCollection>? change = null, DateTimeOffset? at = null, Dictionary<string, string?>? settings = null) =>
        await Open(await TestDatabase.Make(engine, modules), ownsDatabase: true, modules, change, at, settings);

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

    public async Task<Result<TResult>> Run<TCommand, TResult>(TCommand command, Actor? actor = null, SubmissionKey? once = null)
        where TCommand : ICommand<TResult>
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor ?? Actor.House(Region));
        return await scope.ServiceProvider.GetRequiredService<UseCases>().Run<TCommand, TResult>(command, CancellationToken.None, once);
    }

    public async Task<Result<TResult>> Ask<TQuery, TResult>(TQuery query, Actor? actor = null)
        where TQuery : IQuery<TResult>
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor ?? Actor.House(Region));
        return await scope.ServiceProvider.GetRequiredService<Queries>().Ask<TQuery, TResult>(query, CancellationToken.None);
    }

    /// <summary>Runs a job once, now.</summary>
    public Task<bool> RunJob<TJob>()
        where TJob : IHouseJob => Services.GetRequiredService<HouseJobs>().Run(TJob.Name, CancellationToken.None);

    /// <summary>Looks into the database past every policy: for assertions only.</summary>
    public async Task<T> Look<T>(Func<AppDb, Task<T>> look)
    {
        await using var db = Services.GetRequiredService<DatabaseSource>().ForReading();
        return await look(db);
    }

    /// <summary>The first value of a plain SQL text, such as a count.</summary>
    public Task<object?> Value(string sql) => Look(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    });

    /// <summary>Changes rows behind the product's back, as an attacker with the database's password would.</summary>
    public async Task Tamper(string sql)
    {
        var source = Services.GetRequiredService<DatabaseSource>();
        await using System.Data.Common.DbConnection connection = source.Engine == Engine.Sqlite ? await source.OpenSqliteWriter() : await source.Postgres.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Returns when every event that was told has been reacted to.</summary>
    /// <param name="but">How many are known to stay undelivered.</param>
    public async Task Delivered(int but = 0)
    {
        for (var tries = 0; tries < 1200; tries++)
        {
            if (Convert.ToInt64(await Value("SELECT count(*) FROM platform_outbox_event WHERE delivered_at IS NULL"), null) == but) return;
            await Task.Delay(50);
        }

        throw new TimeoutException("Events stayed undelivered for a minute.");
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync();
        if (ownsDatabase) await database.DisposeAsync();
    }
}
