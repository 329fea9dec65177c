using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.House;

namespace Platform.Outbox;

/// <summary>The events that wait for delivery.</summary>
sealed class Backlog(DatabaseSource source, ThisNode node)
{
    const int AtATime = 100;

    public DateTimeOffset Now => node.Now;

    public async Task<(List<PendingEvent> Pending, DateTimeOffset Now)> Due(CancellationToken ct)
    {
        var now = node.Now;
        await using var db = source.ForReading();
        var pending = await db.Set<OutboxEvent>().AsNoTracking()
            .Where(happened => happened.DeliveredAt == null && (happened.RetryAt == null || happened.RetryAt <= now))
            .OrderBy(happened => happened.At).ThenBy(happened => happened.Ordinal).ThenBy(happened => happened.Id)
            .Take(AtATime)
            .Select(happened => new PendingEvent(happened.Id, happened.Name, happened.Body, happened.At, happened.Attempts, happened.Region))
            .ToListAsync(ct);
        return (pending, now);
    }
}
