using Microsoft.EntityFrameworkCore;
using Notifications.Channels;
using Platform.Database;
using Platform.Health;

namespace Notifications.Deliveries;

/// <summary>Whether what leaves the house arrives: which channels are set up, and what waits because one does not answer.</summary>
sealed class ChannelsLook(DatabaseSource source, IEnumerable<IChannel> channels) : IHealthLook
{
    const int Most = 1000;

    public string Group => "通知发送";

    public int Order => 45;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var items = new List<HealthItem>();
        foreach (var channel in channels.OrderBy(one => one.Kind)) items.Add(await Of(channel, db, ct));
        return items;
    }

    static async Task<HealthItem> Of(IChannel channel, AppDb db, CancellationToken ct)
    {
        var name = ChannelWords.Of(channel.Kind);
        if (!channel.IsSetUp) return new(name, HealthState.Absent, "没有启用", "通知只出现在系统内。");

        var kind = channel.Kind;
        var failing = db.Set<Delivery>().Where(delivery => delivery.State == DeliveryState.Waiting && delivery.Channel == kind && delivery.Reason != null);
        var waiting = await failing.Take(Most + 1).CountAsync(ct);
        if (waiting == 0) return new(name, HealthState.Good, "没有积压");

        var last = await failing.OrderByDescending(delivery => delivery.NextAt).Select(delivery => delivery.Reason).FirstOrDefaultAsync(ct);
        return new(name, HealthState.Bad, $"{(waiting > Most ? $"{Most}+" : waiting)}条没有发出，最近的原因：{last}", "恢复后会自动补发；请检查服务器和配置，详见“通知发送记录”。");
    }
}
