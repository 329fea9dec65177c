using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Platform.Commands;
using Platform.Database;
using Platform.Files;
using Platform.Modules;
using Platform.Tests.Cli;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Backup;

/// <summary>A program with nothing yet: an empty folder and, on PostgreSQL, an empty database. Not started until it is told to.</summary>
sealed class EmptyHouse : IAsyncDisposable
{
    readonly IHost host;
    readonly string? database;

    EmptyHouse(IHost host, string folder, string? database) => (this.host, Folder, this.database) = (host, folder, database);

    /// <summary>For everything of this test; the data folder is in it.</summary>
    public string Folder { get; }

    public string Data => Path.Combine(Folder, "data");

    public IServiceProvider Services => host.Services;

    /// <param name="user">Another user of the PostgreSQL server than the tests' own.</param>
    public static async Task<EmptyHouse> Make(Engine engine, string? user = null)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("zhengwu-restore-").FullName;
        var connection = new NpgsqlConnectionStringBuilder(engine == Engine.Postgres ? await PrivatePostgres.MakeDatabase() : "");
        if (user is not null) connection.Username = user;
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["House:Data"] = Path.Combine(folder, "data"),
            ["House:Database"] = connection.ConnectionString,
            ["House:Region"] = TestHouse.Region.Digits,
            ["House:RunsJobs"] = "false",
            ["Files:Scanner"] = "none",
        });
        builder.Services.AddPlatform(ThingModule.Alone, builder.Configuration);
        return new(builder.Build(), folder, connection.Database);
    }

    public Task<Called> Call(params string[] args) => Called.With(Services, args);

    public Task Start() => host.StartAsync();

    public async Task<Result<TResult>> Run<TCommand, TResult>(TCommand command)
        where TCommand : ICommand<TResult>
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.House(TestHouse.Region));
        return await scope.ServiceProvider.GetRequiredService<UseCases>().Run<TCommand, TResult>(command, CancellationToken.None);
    }

    public async Task<T> Look<T>(Func<AppDb, Task<T>> look)
    {
        await using var db = Services.GetRequiredService<DatabaseSource>().ForReading();
        return await look(db);
    }

    public async Task<bool> Has(ContentHash hash) =>
        (await CheckedContent.Open(Services.GetRequiredService<IFileStore>(), hash, verify: true, CancellationToken.None)).Map(content => { content.Dispose(); return true; }).Succeeded;

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync();
        if (database is not null) PrivatePostgres.DropLater(database);
        System.IO.Directory.Delete(Folder, recursive: true);
    }
}
