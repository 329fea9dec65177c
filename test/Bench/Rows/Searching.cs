using System.Diagnostics;
using System.Globalization;
using Datasets;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Search.Contracts;
using Search.Index;
using Testing;

namespace Bench.Rows;

/// <summary>Searches for words of two and of four characters and for pairs of words, drawn by their frequency, by one who may see everything; and the indexing of documents anew among as many.</summary>
abstract class Searching(Engine engine) : IRow
{
    const int Terms = 1000;
    const int Indexed = 20_000;

    static int Documents => int.Parse(Environment.GetEnvironmentVariable("ZHENGWU_BENCH_DOCUMENTS") ?? "1000000", CultureInfo.InvariantCulture);

    string Named => engine.ToString().ToLowerInvariant();

    public string Name => $"search.{Named}";

    public bool Long => true;

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        await using var kept = await KeptHouse.Open(engine, new SearchableMatters(Documents));
        var random = new Random(1);
        for (var i = 0; i < 50; i++) await Ask(kept.House, Sought(random));
        var times = new List<double>(Terms);
        while (times.Count < Terms) times.Add(await Ask(kept.House, Sought(random)));
        return
        [
            new($"search.{Named}.p99", Median.Percentile(times, 0.99), "ms", "<= 50"),
            new($"search.{Named}.median", Median.Of(times), "ms", "<= 50"),
            new($"index.{Named}.rate", await Rate(kept.House), "a second", engine == Engine.Sqlite ? ">= 3000" : ">= 1000"),
        ];
    }

    static string Sought(Random random) => random.Next(3) switch
    {
        0 => SearchableMatters.Drawn(random),
        1 => Kernel.Typed.Cut(SearchableMatters.Drawn(random) + SearchableMatters.Drawn(random), 4),
        _ => $"{SearchableMatters.Drawn(random)} {SearchableMatters.Drawn(random)}",
    };

    static async Task<double> Ask(TestHouse house, string text)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(SearchableMatters.Mayor);
        var started = Stopwatch.GetTimestamp();
        var found = await scope.ServiceProvider.GetRequiredService<Queries>().Ask<FindDocuments, SearchFindings>(new(text, SearchFilter.None), CancellationToken.None);
        if (!found.Succeeded) throw new InvalidOperationException(found.Refusal.Code);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <returns>Documents a second, in transactions of some, with putting together what they have brought: the index says the same afterwards.</returns>
    static async Task<double> Rate(TestHouse house)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var some in Enumerable.Range(0, Indexed).Chunk(Rebuilding.AtOnce))
        {
            var done = await house.Run<IndexThings, Done>(new("matters.matter", [.. some.Select(SearchableMatters.IdOf)]));
            if (!done.Succeeded) throw new InvalidOperationException(done.Refusal.Code);
        }

        await house.Services.GetRequiredService<SegmentJoining>().Run(thoroughly: false, CancellationToken.None);
        return Indexed / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}

sealed class SearchingSqlite() : Searching(Engine.Sqlite);

sealed class SearchingPostgres() : Searching(Engine.Postgres);
