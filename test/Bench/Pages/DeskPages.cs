using System.Net;
using Datasets;
using Platform.Database;
using Testing;
using WebTesting;

namespace Bench.Pages;

/// <summary>Whole pages of a clerk with 500 open items among a million matters: asked of the published program at a steady rate, each with what it takes of the processors.</summary>
abstract class DeskPages(Engine engine) : IRow
{
    const int Matters = 1_000_000;
    const int PerSecond = 100;
    const int WarmingUp = 1_500;
    const string List = "/desk/todo";

    static readonly TimeSpan During = TimeSpan.FromSeconds(30);

    public string Name => $"pages.{engine.ToString().ToLowerInvariant()}";

    public bool Long => true;

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        await using var kept = await KeptHouse.Open(engine, new BusyCounty(Matters));
        await kept.Vacate();
        await using var program = ProductProcess.Start(kept.Settings.Data, demo: false, kept.Settings.Database, program: await Published.Program());
        await program.FirstPage();
        var clerk = program.Visit();
        using var client = clerk.Client;
        await clerk.Enter(BusyCounty.Clerk);
        await Lines(client);
        var matters = MatterAddress.In(await client.GetStringAsync(new Uri("/desk/disclosure/requests", UriKind.Relative)));
        return
        [
            .. await Ask(program, client, "list", _ => List, 20, 2),
            .. await Ask(program, client, "matter", i => matters[i % matters.Count], 15, 2),
        ];
    }

    async Task<Figure[]> Ask(ProductProcess program, HttpClient client, string page, Func<int, string> address, double milliseconds, double processor)
    {
        // One after the other: a program that has only just begun cannot keep the rate yet, and what has queued then would be measured.
        for (var i = 0; i < WarmingUp; i++) await Get(client, address(i));
        var before = program.ProcessorTime;
        var refused = 0;
        var times = await OpenLoop.Ask(PerSecond, During, async i =>
        {
            if (!await Get(client, address(i))) Interlocked.Increment(ref refused);
        });
        var used = (program.ProcessorTime - before).TotalMilliseconds / times.Count;
        return
        [
            new($"{Name}.{page}.p99", Median.Percentile(times, 0.99), "ms", $"<= {milliseconds}"),
            new($"{Name}.{page}.median", Median.Of(times), "ms", $"<= {milliseconds}"),
            new($"{Name}.{page}.processor", used, "ms a request", $"<= {processor}"),
            new($"{Name}.{page}.refused", refused, $"of {times.Count}", "<= 0"),
        ];
    }

    /// <returns>False when the program says that it has too much to do.</returns>
    static async Task<bool> Get(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        if (response.StatusCode == HttpStatusCode.ServiceUnavailable) return false;

        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return true;
    }

    /// <exception cref="InvalidOperationException">The list is not the one that is to be measured.</exception>
    static async Task Lines(HttpClient client)
    {
        var page = await client.GetStringAsync(new Uri(List, UriKind.Relative));
        var lines = MatterAddress.In(page).Count;
        if (lines < 50) throw new InvalidOperationException($"The list has {lines} matters instead of 50: nothing was measured.");
    }
}

sealed class DeskPagesSqlite() : DeskPages(Engine.Sqlite);

sealed class DeskPagesPostgres() : DeskPages(Engine.Postgres);
