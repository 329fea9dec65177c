using System.Diagnostics;
using System.Net;
using Platform.Database;

namespace Faults;

/// <summary>A data folder on a small disk of its own, which something else fills up.</summary>
[Trait("Length", "Long")]
public sealed class A_full_disk
{
    [Fact]
    public async Task Is_refused_in_words_and_recovers_without_a_restart()
    {
        var disk = System.IO.Directory.CreateTempSubdirectory("zhengwu-disk-").FullName;
        await Shell($"mount -t tmpfs -o size=150m tmpfs {disk}");
        try
        {
            var data = System.IO.Directory.CreateDirectory(Path.Combine(disk, "data")).FullName;
            await using var house = await FaultHouse.Open(Engine.Sqlite, data);
            var filing = new Filing();
            await using (var product = house.Start())
            {
                await product.FirstPage();
                await filing.FileOne(Filing.Citizen(product), "甲");
                var filler = Path.Combine(disk, "filler");
                await Shell($"cat /dev/zero > {filler} || true");

                var refused = await filing.FileOne(Filing.Citizen(product), "乙");
                Assert.NotEqual(HttpStatusCode.OK, refused.Status);
                Assert.Contains("暂时无法保存", refused.Html, StringComparison.Ordinal);

                File.Delete(filler);
                await filing.FileOne(Filing.Citizen(product), "丙");
            }

            Assert.Equal(2, filing.Acknowledged.Count);
            await Soundness.Check(house, filing);
        }
        finally
        {
            await Shell($"umount -l {disk}");
        }
    }

    static async Task Shell(string command)
    {
        using var shell = Process.Start("bash", ["-c", $"{command} 2>/dev/null"]);
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
    }
}
