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
        for (var round = 0; round < times; round++)
        {
            await using var product = house.Start();
            await product.FirstPage();
            using var stop = new CancellationTokenSource();
            var citizens = filing.Until(product, Citizens, stop.Token);
            await Task.Delay(random.Next(100, 900), CancellationToken.None);
            await product.Kill();
            await stop.CancelAsync();
            await citizens;
        }

        await Soundness.Check(house, filing);
    }
}
