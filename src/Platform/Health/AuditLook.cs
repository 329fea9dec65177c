using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Database;
using Platform.House;

namespace Platform.Health;

/// <summary>Whether audit records are linked in time, and when each node's chain was last anchored.</summary>
sealed class AuditLook(DatabaseSource source, ThisNode node) : IHealthLook
{
    static readonly TimeSpan LinkedWithin = TimeSpan.FromSeconds(10);
    static readonly TimeSpan AnchoredWithin = TimeSpan.FromMinutes(3);

    public string Group => "操作记录（审计）";

    public int Order => 40;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var oldest = await db.Set<AuditRecord>().Where(record => record.Position == null).MinAsync(record => (DateTimeOffset?)record.At, ct);
        var lag = oldest is { } at ? node.Now - at : TimeSpan.Zero;
        var items = new List<HealthItem>
        {
            lag < LinkedWithin
                ? new("防篡改校验", HealthState.Good, oldest is null ? "全部记录已纳入校验" : $"最早一条等候{Figures.Span(lag)}")
                : new("防篡改校验", HealthState.Attention, $"最早一条等候{Figures.Span(lag)}", "有服务器停止运行或者写入受阻；恢复后会自动补齐。"),
        };
        foreach (var one in await db.Set<AuditAnchor>().GroupBy(anchor => anchor.Node).Select(same => same.Key).ToListAsync(ct)) items.Add(await Anchored(db, one, ct));
        return items;
    }

    async Task<HealthItem> Anchored(AppDb db, string of, CancellationToken ct)
    {
        var last = await db.Set<AuditAnchor>().AsNoTracking().Where(anchor => anchor.Node == of).OrderByDescending(anchor => anchor.Position).FirstAsync(ct);
        var head = await AuditHead.Of(db, of, ct);
        var (name, age) = ($"{of}号服务器最近一次校验留底", node.Now - last.At);
        var found = $"{Figures.Span(age)}前，留底至第{last.Position}条；现有{head.Position}条";
        return head.Position > last.Position && age > AnchoredWithin
            ? new(name, HealthState.Attention, found, "该服务器停止运行，或者数据目录不可写。")
            : new(name, HealthState.Good, found);
    }
}
