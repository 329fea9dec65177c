using Platform.Database;
using Testing;

namespace Faults;

public sealed class Killing_the_house
{
    const int Citizens = 8;

    [Theory, ClassData(typeof(EachEngine))]
    public Task Once_under_load_loses_nothing(Engine engine) => Kill(engine, times: 1);

    /// <summary>Two hundred times on both engines together; of the published program, which starts faster.</summary>
    [Theory, ClassData(typeof(EachEngine)), Trait("Length", "Long")]
    public async Task A_hundred_times_under_load_loses_nothing(Engine engine) => await Kill(engine, times: 100, await Published.Program());

    static async Task Kill(Engine engine, int times, string? program = null)
    {
        await using var house = await FaultHouse.Open(engine, program: program);
        var (filing, days) = (new Filing(), new LocalDays());
        var random = new Random(times);
        for (var round = 1; round <= times; round++)
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
