using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Health;

/// <summary>How much room the data folder's disk has left.</summary>
sealed class DiskLook(IOptions<HouseSettings> settings) : IHealthLook
{
    const long Little = 5L << 30;
    const long TooLittle = 512L << 20;

    public string Group => "磁盘";

    public int Order => 60;

    public Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        var folder = Path.GetFullPath(settings.Value.Data);
        var drive = new DriveInfo(folder);
        var found = $"剩余{Figures.Size(drive.AvailableFreeSpace)}，共{Figures.Size(drive.TotalSize)}";
        return Task.FromResult<IReadOnlyList<HealthItem>>([drive.AvailableFreeSpace switch
        {
            < TooLittle => new("数据目录", HealthState.Bad, found, "空间即将用尽，届时将拒绝保存。请立即清理或扩容。"),
            < Little => new("数据目录", HealthState.Attention, found, "空间不多，请安排清理或扩容。"),
            _ => new("数据目录", HealthState.Good, found),
        }]);
    }
}
