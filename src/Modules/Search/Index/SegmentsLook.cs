using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Health;

namespace Search.Index;

/// <summary>Whether segments are put together in time: every one costs each search a little.</summary>
sealed class SegmentsLook(DatabaseSource source, DamagedSegments damaged) : IHealthLook
{
    /// <summary>Fifteen of each of six sizes is the most that a large index needs; and a burst of writings waits for its turn.</summary>
    public const int Many = 150;

    public string Group => "检索与通知";

    public int Order => 31;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        if (damaged.Any) return [new("检索索引", HealthState.Attention, $"{damaged.All.Count}段有损坏，正在重写", "个别内容暂时检索不到；如持续不消，请检查磁盘，并执行 rebuild-search 重建索引。")];
        if (await db.Set<UnfinishedRebuild>().AnyAsync(ct)) return [new("检索索引", HealthState.Attention, "正在重建", "重建完成以前检索不全；如持续不完，请查看运行日志。")];

        var count = await db.Set<Segment>().AsNoTracking().CountAsync(segment => segment.State == SegmentState.Ready, ct);
        return
        [
            count < Many
                ? new("检索索引", HealthState.Good, $"共{count}段")
                : new("检索索引", HealthState.Attention, $"共{count}段，等待合并", "检索会逐渐变慢；如持续不降，请查看运行日志。"),
        ];
    }
}
