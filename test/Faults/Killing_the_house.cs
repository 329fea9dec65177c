using Platform.Database;
using Testing;

namespace Faults;

public sealed class Killing_the_house
{
    const int Citizens = 8;

    [Theory, ClassData(typeof(EachEngine))]
    public Task Three_times_under_load_loses_nothing(Engine engine) => Kill(engine, times: 3);

    [Theory, ClassData(typeof(EachEngine)), Trait("Length", "Long")]
    public Task Two_hundred_times_under_load_loses_nothing(Engine engine) => Kill(engine, times: 200);

    static async Task Kill(Engine engine, int times)
    {
        await using var house = await FaultHouse.Open(engine);
        var filing = new Filing();
        var random = new Random(times);
        for (var round = 1; round <= times; round++)
        {
            await using var product = house.Start();
            var citizens = round % 10 == 0 ? await WhileStarting(random) : await UnderLoad(product, filing, random);
            await product.Kill();
            await citizens;
        }

        await Soundness.Check(house, filing);
    }

    static async Task<Task> WhileStarting(Random random)
    {
        await Task.Delay(random.Next(2000));
        return Task.CompletedTask;
    }

    /// <summary>Waits for some moment after the first receipts.</summary>
    /// <returns>The citizens, who are in the middle of their filing and give up once the house is killed.</returns>
    static async Task<Task> UnderLoad(ProductProcess product, Filing filing, Random random)
    {
        await product.FirstPage();
        var wanted = filing.Acknowledged.Count + 1;
        var citizens = filing.Until(product, Citizens, CancellationToken.None);
        await filing.Receipts(wanted);
        await Task.Delay(random.Next(300));
        return citizens;
    }
}
