using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Npgsql;
using Platform.Database;
using Platform.House;
using Platform.Modules;

namespace Testing;

/// <summary>An empty database, copied from a template that is made once per process: migrations are slow, copies are not.</summary>
public sealed class TestDatabase(HouseSettings settings, string? postgresName) : IAsyncDisposable
{
    static readonly ConcurrentDictionary<(Engine, string), Lazy<Task<HouseSettings>>> Templates = new();
    static int made;

    public Dictionary<string, string?> Settings => new()
    {
        ["House:Data"] = settings.Data,
        ["House:Database"] = settings.Database,
        ["House:Region"] = TestHouse.Region.Digits,
        ["House:RunsJobs"] = "false",
        ["House:DemoYears"] = "0",
    };

    /// <summary>A copy of a house that is full already.</summary>
    public static async Task<TestDatabase> Copy(FilledHouse house)
    {
        var settings = await house.CopyTo(Path.Combine(RunFolder.Folder, $"house_{RunFolder.Run}_{Interlocked.Increment(ref made)}"));
        return new(settings, settings.Database.Length > 0 ? new NpgsqlConnectionStringBuilder(settings.Database).Database : null);
    }

    public static async Task<TestDatabase> Make(Engine engine, ModuleList modules)
    {
        var kind = string.Join(',', modules.Assemblies.Select(assembly => assembly.GetName().Name));
        var template = await Templates.GetOrAdd((engine, kind), key => new(() => Template(key.Item1, modules))).Value;
        var name = $"house_{RunFolder.Run}_{Interlocked.Increment(ref made)}";
        var folder = Path.Combine(RunFolder.Folder, name);
        System.IO.Directory.CreateDirectory(folder);
        if (engine == Engine.Sqlite)
        {
            File.Copy(Path.Combine(template.Data, "zhengwu.db"), Path.Combine(folder, "zhengwu.db"));
            return new(new() { Data = folder }, null);
        }

        var of = new NpgsqlConnectionStringBuilder(template.Database).Database;
        await PrivatePostgres.Execute($"CREATE DATABASE {name} TEMPLATE {of}");
        return new(new() { Data = folder, Database = PrivatePostgres.ConnectionString(name) }, name);
    }

    static async Task<HouseSettings> Template(Engine engine, ModuleList modules)
    {
        var name = $"template_{RunFolder.Run}_{Interlocked.Increment(ref made)}";
        var settings = new HouseSettings { Data = Path.Combine(RunFolder.Folder, name) };
        System.IO.Directory.CreateDirectory(settings.Data);
        if (engine == Engine.Postgres)
        {
            await PrivatePostgres.Execute($"CREATE DATABASE {name}");
            settings.Database = PrivatePostgres.ConnectionString(name);
        }

        await using var source = new DatabaseSource(Options.Create(settings), modules);
        if (modules.Assemblies.Any(assembly => assembly.GetName().Name!.EndsWith(".Tests", StringComparison.Ordinal))) await Create(source);
        else await new DatabaseOpening(source).Open();

        if (engine == Engine.Sqlite) Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        else NpgsqlConnection.ClearAllPools();
        return settings;
    }

    static async Task Create(DatabaseSource source)
    {
        await using System.Data.Common.DbConnection connection = source.Engine == Engine.Sqlite ? await source.OpenSqliteWriter() : await source.Postgres.OpenConnectionAsync();
        await using var db = source.Over(source.OptionsOver(connection));
        await db.Database.EnsureCreatedAsync();
    }

    public ValueTask DisposeAsync()
    {
        if (postgresName is not null) PrivatePostgres.DropLater(postgresName);
        System.IO.Directory.Delete(settings.Data, recursive: true);
        return ValueTask.CompletedTask;
    }
}
