using System.Diagnostics;
using Platform.House;
using Platform.Writing;

namespace Platform.Health;

/// <summary>How long a command now waits for its turn, and whether one holds up the others.</summary>
sealed class WriteRoadLook(IWriteRoad road, Watchdog watchdog, ThisNode node) : IHealthLook
{
    static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public string Group => "保存";

    public int Order => 20;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        var longest = watchdog.Longest;
        var watch = Stopwatch.StartNew();
        await road.Carry(new ProbeJob(node.Actor, node.Now), ct);
        return
        [
            Timed("保存一次所需时间", watch.Elapsed, "保存排队较久，请检查磁盘速度和是否有长时间的批量操作。"),
            Timed("正在进行的最长操作", longest, "有操作长时间不结束，其他人的保存要等它，详见运行日志。"),
            .. road is SqliteWriter writer ? new HealthItem[] { new("排队等候保存", HealthState.Good, $"{writer.Queued}件") } : [],
        ];
    }

    static HealthItem Timed(string name, TimeSpan took, string remedy) =>
        took < Slow ? new(name, HealthState.Good, Figures.Span(took)) : new(name, HealthState.Attention, Figures.Span(took), remedy);
}
