using Platform.House;

namespace Platform.Tests.House;

public sealed class Owning_a_data_folder : IDisposable
{
    readonly string folder = System.IO.Directory.CreateTempSubdirectory("zhengwu-lock-").FullName;

    HouseSettings Sqlite => new() { Data = folder };

    [Fact]
    public void Is_for_one_process_at_a_time_and_names_the_owner()
    {
        using var first = HouseLock.Take(Sqlite).Value;
        var second = HouseLock.Take(Sqlite);

        Assert.Equal("platform.data-in-use", second.Refusal?.Code);
        Assert.Contains(folder, second.Refusal!.Text, StringComparison.Ordinal);
        Assert.Contains($"进程号 {Environment.ProcessId}", second.Refusal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_with_its_owner()
    {
        HouseLock.Take(Sqlite).Value.Dispose();
        Assert.True(HouseLock.Take(Sqlite).Succeeded);
    }

    [Fact]
    public void Is_not_needed_on_PostgreSQL_where_nodes_share_a_house()
    {
        var settings = new HouseSettings { Data = folder, Database = "Host=elsewhere" };
        using var first = HouseLock.Take(settings).Value;
        using var second = HouseLock.Take(settings).Value;
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);
}
