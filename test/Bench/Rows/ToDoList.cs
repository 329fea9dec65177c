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
    const int Times = 2_000;

    public string Name => "todo";

    public bool Long => true;

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        var figures = new List<Figure>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            var few = await Ask(engine, 10_000);
            var many = await Ask(engine, 1_000_000);
            var most = await Ask(engine, 5_000_000);
            var name = $"{Name}.{engine.ToString().ToLowerInvariant()}";
            figures.Add(new($"{name}.1m.p99", Median.Percentile(many, 0.99), "ms", "<= 10"));
            figures.Add(new($"{name}.1m.median-to-10k", Median.Of(many) / Median.Of(few), "ratio", "<= 1.5"));
            figures.Add(new($"{name}.5m.p99", Median.Percentile(most, 0.99), "ms", "<= 10"));
        }

        return figures;
    }

    static async Task<List<double>> Ask(Engine engine, int matters)
    {
        await using var kept = await KeptHouse.Open(engine, new BusyHouse(matters));
        var house = kept.House;
        for (var i = 0; i < 200; i++) await Page(house, null);

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

    /// <returns>Where the next page begins; null after the tenth or so, when the reading begins anew.</returns>
    static async Task<string?> Page(TestHouse house, string? after)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(BusyHouse.Clerk);
        var page = await scope.ServiceProvider.GetRequiredService<Queries>().Ask<ListMatters, MatterPage>(new(MatterList.ToDo, MatterSearch.None, after), CancellationToken.None);
        if (page.Value.Lines.Count == 0) throw new InvalidOperationException("The list is empty: nothing was measured.");
        return page.Value.Next;
    }
}
