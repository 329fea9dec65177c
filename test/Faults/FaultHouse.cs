using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using Platform.Database;
using Testing;

namespace Faults;

/// <summary>A house with the demo county, run as the real program, whose process, disk and database can be taken away.</summary>
sealed class FaultHouse(string data, string database, string? program) : IAsyncDisposable
{
    static readonly Dictionary<string, string> Unthrottled = new() { ["Web:PublicPostsPerMinute"] = "1000000" };

    /// <summary>The numbers that the demo county had already given.</summary>
    public IReadOnlyList<string> Before { get; private set; } = [];

    /// <param name="data">Where it lies, if not in a folder of its own.</param>
    /// <param name="database">An empty one on another server than the tests'.</param>
    /// <param name="program">Another one than was built beside the tests.</param>
    public static async Task<FaultHouse> Open(Engine engine, string? data = null, string? database = null, string? program = null)
    {
        data ??= System.IO.Directory.CreateTempSubdirectory("zhengwu-faults-").FullName;
        var house = new FaultHouse(data, database ?? (await FilledHouse.Demo(engine).CopyTo(data)).Database, program);
        if (database is not null) await house.Fill();
        house.Before = await house.Numbers();
        return house;
    }

    public ProductProcess Start(bool demo = false) => ProductProcess.Start(data, demo, database, Unthrottled, program: program);

    async Task Fill()
    {
        await using var first = Start(demo: true);
        await first.FirstPage();
    }

    /// <summary>The numbers of every request in the database, in no order.</summary>
    public Task<List<string>> Numbers() => Read("SELECT number FROM matters_matter WHERE kind = 'disclosure.request'");

    /// <summary>Each event that waits, with what its subscribers made of it so far.</summary>
    public Task<List<string>> Undelivered() => Read("SELECT name || ' ' || attempts || ' ' || coalesce(failure, '-') FROM platform_outbox_event WHERE delivered_at IS NULL");

    public async Task<long> Count(string sql) => long.Parse((await Read(sql))[0], null);

    /// <summary>Runs a verb of the program and waits for its end.</summary>
    public async Task<(int ExitCode, string Said)> Verb(params string[] verb)
    {
        using var process = Process.Start(ProductProcess.Command(data, database, verb, program))!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + complained);
    }

    async Task<List<string>> Read(string sql)
    {
        await using System.Data.Common.DbConnection connection = database.Length > 0
            ? new NpgsqlConnection($"{database};Pooling=false") // a pooled one does not outlive a restart of the server
            : new SqliteConnection($"Data Source={Path.Combine(data, "zhengwu.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        return values;
    }

    public ValueTask DisposeAsync()
    {
        System.IO.Directory.Delete(data, recursive: true);
        return ValueTask.CompletedTask;
    }
}
