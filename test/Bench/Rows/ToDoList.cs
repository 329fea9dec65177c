using System.Diagnostics;
using Datasets;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Testing;

namespace Bench.Rows;

/// <summary>A page of the to-do list with its count, of a clerk with 500 open items whose unit has 5,000 in its tray: the query, warm.</summary>
sealed class ToDoList : IRow
{
    const int Rounds = 10;
    const int Times = 200;

    public string Name => "todo";

    public bool Long => true;

    public async Task<IReadOnlyList<Figure>> Measure() =>
        [.. await On(Engine.Sqlite), .. await On(Engine.Postgres)];

    async Task<List<Figure>> On(Engine engine)
    {
        var name = $"{Name}.{engine.ToString().ToLowerInvariant()}";
        var (few, many) = await Beside(engine, 10_000, 1_000_000);
        await using var most = await KeptHouse.Open(engine, new BusyHouse(5_000_000));
        await Ask(most.House);
        var ratios = few.Zip(many, (small, large) => Median.Of(large) / Median.Of(small)).ToList();
        return
        [
            new($"{name}.1m.p99", Median.Percentile([.. many.SelectMany(round => round)], 0.99), "ms", "<= 10"),
            new($"{name}.1m.median-to-10k", Median.Of(ratios), "ratio", "<= 1.5"),
            new($"{name}.5m.p99", Median.Percentile([.. (await Repeated(most.House, Rounds)).SelectMany(round => round)], 0.99), "ms", "<= 10"),
        ];
    }

    /// <summary>Both houses by turns, so that a ratio compares what the machine did at the same moment.</summary>
    static async Task<(List<List<double>> Few, List<List<double>> Many)> Beside(Engine engine, int few, int many)
    {
        await using var small = await KeptHouse.Open(engine, new BusyHouse(few));
        await using var large = await KeptHouse.Open(engine, new BusyHouse(many));
        await Ask(small.House);
        await Ask(large.House);
        var (ofSmall, ofLarge) = (new List<List<double>>(), new List<List<double>>());
        for (var round = 0; round < Rounds; round++)
        {
            ofSmall.Add(await Ask(small.House));
            ofLarge.Add(await Ask(large.House));
        }

        return (ofSmall, ofLarge);
    }

    static async Task<List<List<double>>> Repeated(TestHouse house, int rounds)
    {
        var all = new List<List<double>>();
        while (all.Count < rounds) all.Add(await Ask(house));
        return all;
    }

    /// <returns>Milliseconds, one a page.</returns>
    static async Task<List<double>> Ask(TestHouse house)
    {
        var times = new List<double>(Times);
        string? next = null;
        while (times.Count < Times)
        {
            var started = Stopwatch.GetTimestamp();
            next = await Page(house, next);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times;
    }

    /// <returns>Where the next page begins; null after the last, when the reading begins anew.</returns>
    static async Task<string?> Page(TestHouse house, string? after)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(BusyHouse.Clerk);
        var page = await scope.ServiceProvider.GetRequiredService<Queries>().Ask<ListMatters, MatterPage>(new(MatterList.ToDo, MatterSearch.None, after), CancellationToken.None);
        if (page.Value.Lines.Count == 0) throw new InvalidOperationException("The list is empty: nothing was measured.");
        return page.Value.Next;
    }
}
