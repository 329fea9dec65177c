using Datasets;
using Matters.Timelines;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;

namespace Scale;

[Trait("Length", "Long")]
public sealed class A_hundred_thousand_timelines
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_all_verified_and_found_whole(Engine engine)
    {
        await using var kept = await KeptHouse.Open(engine, new ChainedMatters(chains: 100_000, entries: 20));
        await using var scope = kept.House.Services.CreateAsyncScope();

        var findings = await scope.ServiceProvider.GetRequiredService<TimelineVerification>().Run(TestContext.Current.CancellationToken);

        Assert.True(findings.Sound);
        Assert.Equal(2_000_000, findings.Entries);
    }
}
