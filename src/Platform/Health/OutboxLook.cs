using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.House;
using Platform.Outbox;

namespace Platform.Health;

/// <summary>Whether events reach their subscribers, and which keep failing.</summary>
sealed class OutboxLook(DatabaseSource source, ThisNode node) : IHealthLook
{
    const int MostCounted = 10_000;
    const int MostNamed = 5;

    static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

    public string Group => "检索与通知";

    public int Order => 30;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var waiting = db.Set<OutboxEvent>().AsNoTracking().Where(happened => happened.DeliveredAt == null);
        var count = await waiting.Take(MostCounted).CountAsync(ct);
        var oldest = await waiting.OrderBy(happened => happened.At).Select(happened => (DateTimeOffset?)happened.At).FirstOrDefaultAsync(ct);
        var failing = await waiting.Where(happened => happened.Attempts > 0)
            .GroupBy(happened => new { happened.Name, happened.Failure })
            .Select(same => new { same.Key.Name, same.Key.Failure, Count = same.Count() })
            .OrderByDescending(same => same.Count).ThenBy(same => same.Name).Take(MostNamed).ToListAsync(ct);

        return [Backlog(count, oldest), .. failing.Select(same => new HealthItem(same.Name, HealthState.Bad, $"{same.Count}件更新失败（{same.Failure}）", "系统会继续重试；原因见运行日志。"))];
    }

    HealthItem Backlog(int count, DateTimeOffset? oldest)
    {
        if (oldest is not { } at) return new("待更新", HealthState.Good, "没有积压");

        var found = $"{(count == MostCounted ? $"{MostCounted}+" : count)}件，最早{Figures.Span(node.Now - at)}前";
        return node.Now - at < Late ? new("待更新", HealthState.Good, found) : new("待更新", HealthState.Attention, found, "检索、通知等会相应延迟；如持续增加，请查看运行日志。");
    }
}
