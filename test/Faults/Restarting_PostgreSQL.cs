using System.Net;
using Platform.Database;
using Testing;

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
                var wanted = filing.Acknowledged.Count + 20;
                var citizens = filing.Until(product, 8, stop.Token);
                await filing.Receipts(wanted);
                await server.Down();
                var away = await filing.FileOne(product, "数据库停止期间");
                await server.Up();
                await filing.Receipts(filing.Acknowledged.Count + 20);
                await stop.CancelAsync();
                await citizens;

                Assert.Equal(HttpStatusCode.ServiceUnavailable, away?.Status);
                Assert.Contains("暂时", away!.Text, StringComparison.Ordinal);
            }
        }

        Assert.All(filing.Refused, page => Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status));
        Assert.All(filing.Refused, page => Assert.DoesNotContain("   at ", page.Html, StringComparison.Ordinal));
        await Soundness.Check(house, filing);
    }
}
