using System.Net;
using Platform.Database;

namespace Faults;

[Trait("Length", "Long")]
public sealed class Restarting_PostgreSQL
{
    [Fact]
    public async Task In_the_middle_is_said_on_the_page_and_loses_nothing()
    {
        await using var server = await OwnPostgres.Start();
        await using var house = await FaultHouse.Open(Engine.Postgres, database: server.ConnectionString);
        var filing = new Filing();
        await using (var product = house.Start())
        {
            await product.FirstPage();
            for (var round = 0; round < 5; round++)
            {
                using var stop = new CancellationTokenSource();
                var citizens = filing.Until(product, 8, stop.Token);
                await Task.Delay(700, CancellationToken.None);
                await server.Down();
                var away = await Filing.Citizen(product).Get("/disclosure/request");
                await server.Up();
                await Task.Delay(500, CancellationToken.None);
                await stop.CancelAsync();
                await citizens;
                Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
                Assert.Contains("暂时", away.Html, StringComparison.Ordinal);
            }

            Assert.Equal(HttpStatusCode.OK, (await filing.FileOne(Filing.Citizen(product), "恢复以后")).Status);
        }

        Assert.All(filing.Refused, page => Assert.DoesNotContain("   at ", page.Html, StringComparison.Ordinal));
        await Soundness.Check(house, filing);
    }
}
