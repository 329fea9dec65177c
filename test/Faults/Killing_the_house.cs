using System.Diagnostics;
using Platform.Database;
using Testing;

namespace Faults;

/// <summary>On each engine in a class of its own, so that the two go on side by side.</summary>
public abstract class Killing_the_house(Engine engine)
{
    const int Citizens = 8;

    /// <summary>On a machine that has nothing else to do a hundred rounds take less; a slower one has shown enough after half of them.</summary>
    static readonly TimeSpan Enough = TimeSpan.FromMinutes(15);

    [Fact]
    public Task Once_under_load_loses_nothing() => Kill(times: 1, atLeast: 1);

    /// <summary>The published program, which starts faster.</summary>
    [Fact, Trait("Length", "Long")]
    public async Task A_hundred_times_under_load_loses_nothing() => await Kill(times: 100, atLeast: 50, await Published.Program());

    async Task Kill(int times, int atLeast, string? program = null)
    {
        await using var house = await FaultHouse.Open(engine, program: program);
        var (filing, days) = (new Filing(), new LocalDays());
        var random = new Random(times);
        var began = Stopwatch.GetTimestamp();
        for (var round = 1; round <= times && (round <= atLeast || Stopwatch.GetElapsedTime(began) < Enough); round++)
        {
            await using var product = house.Start();
            var citizens = round % 10 == 0 ? await WhileStarting(random) : await UnderLoad(product, filing, days, random);
            await product.Kill();
            await citizens;
        }

        await Soundness.Check(house, filing, days);
    }

    static async Task<Task> WhileStarting(Random random)
    {
        await Task.Delay(random.Next(2000));
        return Task.CompletedTask;
    }

    /// <summary>Waits for some moment after the first receipts.</summary>
    /// <returns>The citizens and the administrator, who are in the middle of it and give up once the house is killed.</returns>
    static async Task<Task> UnderLoad(ProductProcess product, Filing filing, LocalDays days, Random random)
    {
        await product.FirstPage();
        var wanted = filing.Acknowledged.Count + 1;
        var everybody = Task.WhenAll(filing.Until(product, Citizens, CancellationToken.None), days.Enter(product));
        await filing.Receipts(wanted);
        await Task.Delay(random.Next(300));
        return everybody;
    }
}

public sealed class Killing_the_house_on_SQLite() : Killing_the_house(Engine.Sqlite);

public sealed class Killing_the_house_on_PostgreSQL() : Killing_the_house(Engine.Postgres);
