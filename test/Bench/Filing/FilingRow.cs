using System.Diagnostics;
using Disclosure.Requests;
using Platform.Database;

namespace Bench.Filing;

/// <summary>
/// Three commands through the whole pipeline against the floor that writes the same rows, in alternating rounds; the worst counts.
/// All writers take from one number series. The outbox and the audit chain, which follow after the commit, stand still meanwhile.
/// </summary>
abstract class FilingRow(Engine engine, int writers, int times, string target) : IRow
{
    const int Rounds = 6;

    public string Name => $"filing.{engine.ToString().ToLowerInvariant()}";

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        await using var town = await FilingTown.Open(engine);
        await using var floor = await FloorTown.Open(engine);
        var first = default(RequestId);
        var file = await FloorTown.Learn(town, async () => first = await town.File());
        var requests = new List<RequestId>();
        var figures = new List<Figure>
        {
            await Compare("file", () => File(town, requests), () => floor.Write(file, floor.New())),
        };
        await town.Know();
        figures.Add(await Later("register", town, floor, first, requests, town.Register));
        figures.Add(await Later("opinion", town, floor, first, requests, town.Opine));
        figures.Add(new($"{Name}.worst", figures.Min(figure => figure.Value), "of floor", target));
        return figures;
    }

    static async Task File(FilingTown town, List<RequestId> requests)
    {
        var filed = await town.File();
        lock (requests) requests.Add(filed);
    }

    /// <summary>A command on requests that are there already: the floor has as many of its own.</summary>
    async Task<Figure> Later(string name, FilingTown town, FloorTown floor, RequestId first, IEnumerable<RequestId> requests, Func<RequestId, Task> act)
    {
        var sample = await FloorTown.Learn(town, () => act(first));
        var (ours, theirs) = (new Queue<RequestId>(requests), floor.Filed());
        return await Compare(name, () => act(Next(ours)), () => floor.Write(sample, Next(theirs)));
    }

    async Task<Figure> Compare(string name, Func<Task> product, Func<Task> floor)
    {
        var ratios = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var (ours, least) = round % 2 == 0 ? (await Rate(product), await Rate(floor)) : Swap(await Rate(floor), await Rate(product));
            if (round > 0) ratios.Add(ours / least);
            await Console.Error.WriteLineAsync($"{Name}.{name}: {ours:0}/s, floor {least:0}/s");
        }

        return new($"{Name}.{name}", Median.Of(ratios), "of floor", target);
    }

    async Task<double> Rate(Func<Task> once)
    {
        var started = Stopwatch.GetTimestamp();
        var left = times;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(async _ =>
        {
            await Task.Yield();
            while (Interlocked.Decrement(ref left) >= 0) await once();
        }));
        return times / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    static T Next<T>(Queue<T> waiting)
    {
        lock (waiting) return waiting.Dequeue();
    }

    static (double, double) Swap(double floor, double product) => (product, floor);
}

sealed class FilingOnSqlite() : FilingRow(Engine.Sqlite, writers: 32, times: 1500, ">= 0.40");

sealed class FilingOnPostgres() : FilingRow(Engine.Postgres, writers: 8, times: 600, ">= 0.60");
