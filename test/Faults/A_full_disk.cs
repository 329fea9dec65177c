using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Faults;

/// <summary>The data on a small disk of their own, which something else fills up.</summary>
[Trait("Length", "Long")]
public sealed class A_full_disk
{
    [Fact]
    public async Task Is_said_on_the_page_and_over_as_soon_as_there_is_room()
    {
        await using var disk = await SmallDisk.Mount(megabytes: 150);
        await using var house = await FaultHouse.Open(Engine.Sqlite, disk.Folder);
        await FilledThreeTimes(house, disk, "暂时无法保存", recover: () => Task.CompletedTask);
    }

    /// <summary>PostgreSQL itself may go down when it cannot write its log, so that nobody knows what was saved; it is started again once there is room.</summary>
    [Fact]
    public async Task Of_the_database_server_is_said_on_the_page_and_over_as_soon_as_it_runs_again()
    {
        await using var disk = await SmallDisk.Mount(megabytes: 400);
        await using var server = await OwnPostgres.Start(disk.Folder);
        await using var house = await FaultHouse.Open(Engine.Postgres, database: server.ConnectionString);
        await FilledThreeTimes(house, disk, "暂时无法", recover: server.Up);
    }

    static async Task FilledThreeTimes(FaultHouse house, SmallDisk disk, string told, Func<Task> recover)
    {
        var filing = new Filing();
        await using (var product = house.Start())
        {
            await product.FirstPage();
            for (var round = 0; round < 3; round++)
            {
                using var stop = new CancellationTokenSource();
                var citizens = filing.Until(product, 8, stop.Token);
                await filing.Receipts(filing.Acknowledged.Count + 20);
                disk.Fill();
                var refused = await Refused(product, filing);
                disk.MakeRoom();
                await recover();
                await filing.Receipts(filing.Acknowledged.Count + 20);
                await stop.CancelAsync();
                await citizens;

                Assert.All(filing.Refused, page => Assert.True(page.Status == HttpStatusCode.ServiceUnavailable, $"{page.Status} of {page.Address} after {string.Join('\n', product.Said.TakeLast(200))}"));
                Assert.Contains(told, refused.Text, StringComparison.Ordinal);
                Assert.Contains("2025年度城镇老旧小区改造项目清单", refused.Html, StringComparison.Ordinal); // what was typed is still there
            }
        }

        await Soundness.Check(house, filing);
    }

    [Fact]
    public async Task Does_not_keep_a_house_that_was_killed_on_it_from_opening_once_there_is_room()
    {
        await using var disk = await SmallDisk.Mount(megabytes: 150);
        await using var house = await FaultHouse.Open(Engine.Sqlite, disk.Folder);
        var filing = new Filing();
        await using (var product = house.Start())
        {
            await product.FirstPage();
            var citizens = filing.Until(product, 8, CancellationToken.None);
            await filing.Receipts(20);
            disk.Fill();
            await Refused(product, filing);
            await product.Kill();
            await citizens;
        }

        disk.MakeRoom();
        await Soundness.Check(house, filing);
    }

    /// <summary>
    /// The log has a little room left in its last pages, so the first form or two may still go through, even where the receipt, whose
    /// reading is recorded, cannot be shown any more.
    /// </summary>
    static async Task<SeenPage> Refused(ProductProcess product, Filing filing)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (await filing.FileOne(product, "磁盘写满期间") is { Status: not HttpStatusCode.OK, Address: "/disclosure/request" } refused) return refused;
        }

        throw new InvalidOperationException("The disk did not become full.");
    }
}
