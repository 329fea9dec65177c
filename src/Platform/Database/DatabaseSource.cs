using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Options;
using Npgsql;
using Platform.House;
using Platform.Modules;

namespace Platform.Database;

/// <summary>Which database this house has, and contexts on it: for reading, or over the connection of a writer.</summary>
public sealed class DatabaseSource : IAsyncDisposable
{
    /// <summary>More than there are who look things up for all others, one at a time each.</summary>
    const int LookingConnections = 8;

    const string Pragmas = "PRAGMA busy_timeout=10000; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON;";

    static readonly VersionInterceptor Versions = new();
    static readonly SqlitePragmas ReaderPragmas = new(Pragmas + " PRAGMA query_only=ON;");

    readonly IOptions<HouseSettings> settings;
    readonly ModuleList modules;
    readonly string sqliteFile;
    readonly NpgsqlDataSource? postgres;
    readonly NpgsqlDataSource? aside;
    readonly Lazy<IModel?> model;
    readonly DbContextOptions<AppDb> reading;
    readonly DbContextOptions<AppDb> looking;

    public DatabaseSource(IOptions<HouseSettings> settings, ModuleList modules)
        : this(settings, modules, isDesign: false)
    {
    }

    DatabaseSource(IOptions<HouseSettings> settings, ModuleList modules, bool isDesign)
    {
        (this.settings, this.modules) = (settings, modules);
        sqliteFile = Path.Combine(Path.GetFullPath(settings.Value.Data), "zhengwu.db");
        Engine = settings.Value.Database.Length == 0 ? Engine.Sqlite : Engine.Postgres;
        model = new(() => isDesign ? null : CompiledModel.Of(Engine, modules));
        if (Engine == Engine.Postgres) (postgres, aside) = (PostgresPool.Of(settings.Value.Database), PostgresPool.Of(settings.Value.Database, LookingConnections));
        reading = Engine == Engine.Sqlite
            ? Build(builder => builder.UseSqlite(new SqliteConnectionStringBuilder { DataSource = sqliteFile }.ToString(), Migrations).AddInterceptors(ReaderPragmas))
            : Build(builder => builder.UseNpgsql(postgres!, Migrations));
        looking = Engine == Engine.Sqlite ? reading : Build(builder => builder.UseNpgsql(aside!, Migrations));
    }

    /// <summary>The context as the entities say it, and not the compiled model: for the tools that write migrations and that model.</summary>
    public static AppDb ForDesign(HouseSettings settings, ModuleList modules) => new DatabaseSource(Options.Create(settings), modules, isDesign: true).ForReading();

    public Engine Engine { get; }

    /// <summary>The embedded database's file; meaningless on PostgreSQL.</summary>
    public string SqliteFile => Engine == Engine.Sqlite ? sqliteFile : throw new InvalidOperationException("This house is on PostgreSQL.");

    /// <summary>What migrations cannot say, of every module.</summary>
    internal IEnumerable<IDatabaseStructure> Structures => modules.Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDatabaseStructure)))
        .Select(type => (IDatabaseStructure)Activator.CreateInstance(type)!);

    public NpgsqlDataSource Postgres => postgres ?? throw new InvalidOperationException("This house is on SQLite.");

    /// <summary>A context that pages read through: its own connection, closed after use.</summary>
    public AppDb ForReading() => new(reading, modules);

    /// <summary>
    /// A context for what is looked up on the caller's own thread because nothing can be awaited there, while others wait for it: its connection is of a pool of its own. In that
    /// of all pages it would wait for those who wait for it.
    /// </summary>
    public AppDb ForLooking() => new(looking, modules);

    /// <summary>The same as <see cref="ForReading"/>, kept by <see cref="ReadingContexts"/>.</summary>
    internal AppDb LentForReading() => Lent(reading);

    /// <summary>A context over a writer's open connection.</summary>
    public AppDb Over(DbContextOptions<AppDb> options) => new(options, modules);

    /// <summary>A context that its road keeps from one command to the next.</summary>
    internal AppDb Lent(DbContextOptions<AppDb> options) => new(options, modules) { IsLent = true };

    /// <summary>Options for contexts over one connection: made once a connection, since EF's own services hang on them.</summary>
    public DbContextOptions<AppDb> OptionsOver(DbConnection connection, params IInterceptor[] interceptors) => Engine == Engine.Sqlite
        ? Build(builder => builder.UseSqlite(connection, Migrations).AddInterceptors(interceptors))
        : Build(builder => builder.UseNpgsql(connection, Migrations).AddInterceptors(interceptors));

    /// <summary>Options for contexts that are given one PostgreSQL connection after another.</summary>
    public DbContextOptions<AppDb> OptionsWithoutConnection() => Build(builder => builder.UseNpgsql(Migrations));

    /// <summary>Opens a connection that may write. The house has one such connection at a time on SQLite.</summary>
    public async Task<SqliteConnection> OpenSqliteWriter(CancellationToken ct = default)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = SqliteFile, Pooling = false }.ToString());
        await connection.OpenAsync(ct);
        await using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA journal_mode=WAL; " + Pragmas + LargestSize();
        await pragmas.ExecuteNonQueryAsync(ct);
        return connection;
    }

    /// <summary>Opens a connection that cannot write.</summary>
    internal SqliteConnection OpenSqliteReader()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = SqliteFile, Pooling = false }.ToString());
        connection.Open();
        ReaderPragmas.Tell(connection);
        return connection;
    }

    string LargestSize() => settings.Value.LargestDatabaseMegabytes is > 0 and var megabytes ? $" PRAGMA max_page_count={megabytes * 256};" : "";

    DbContextOptions<AppDb> Build(Action<DbContextOptionsBuilder<AppDb>> use)
    {
        var builder = new DbContextOptionsBuilder<AppDb>();
        use(builder);
        if (model.Value is { } compiled) builder.UseModel(compiled);
        return builder.AddInterceptors(Versions)
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MultipleCollectionIncludeWarning))
            .EnableThreadSafetyChecks(false)
            .Options;
    }

    static void Migrations<TBuilder, TExtension>(RelationalDbContextOptionsBuilder<TBuilder, TExtension> options)
        where TBuilder : RelationalDbContextOptionsBuilder<TBuilder, TExtension>
        where TExtension : RelationalOptionsExtension, new() =>
        options.MigrationsAssembly(options is SqliteDbContextOptionsBuilder ? "Migrations.Sqlite" : "Migrations.Postgres").MigrationsHistoryTable("platform_migration");

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null) await postgres.DisposeAsync();
        if (aside is not null) await aside.DisposeAsync();
    }
}
