using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Health;

namespace Search.Index;

/// <summary>Whether segments are put together in time: every one costs each search a little.</summary>
sealed class SegmentsLook(DatabaseSource source) : IHealthLook
{
    /// <summary>Fifteen of each of six sizes is the most that a large index needs; and a burst of writings waits for its turn.</summary>
    public const int Many = 150;

    public string Group => "检索与通知";

    public int Order => 31;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var count = await db.Set<Segment>().AsNoTracking().CountAsync(segment => segment.State == SegmentState.Ready, ct);
        return
        [
            count < Many
                ? new("检索索引", HealthState.Good, $"共{count}段")
                : new("检索索引", HealthState.Attention, $"共{count}段，等待合并", "检索会逐渐变慢；如持续不降，请查看运行日志。"),
        ];
    }
}
