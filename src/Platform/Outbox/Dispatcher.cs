using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Database;
using Platform.Time;
using Platform.Writing;

namespace Platform.Outbox;

/// <summary>Carries events to their subscribers: at least once each, and once in effect, since the reaction and its note are one transaction.</summary>
sealed partial class Dispatcher(IServiceScopeFactory scopes, IWriteRoad road, Subscriptions subscriptions, ILogger<Dispatcher> log)
{
    const int BatchSize = 100;

    /// <returns>How many events were looked at; zero when nothing waits.</returns>
    public async Task<int> Deliver(CancellationToken ct)
    {
        var (pending, now) = await Waiting(ct);
        foreach (var one in pending) await Deliver(one, now, ct);
        return pending.Count;
    }

    async Task<(List<PendingEvent> Pending, DateTimeOffset Now)> Waiting(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = scope.ServiceProvider.GetRequiredService<HouseTime>().Now;
        var pending = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<OutboxEvent>().AsNoTracking()
            .Where(happened => happened.DeliveredAt == null && (happened.RetryAt == null || happened.RetryAt <= now))
            .OrderBy(happened => happened.At).ThenBy(happened => happened.Id)
            .Take(BatchSize)
            .Select(happened => new PendingEvent(happened.Id, happened.Name, happened.Body, happened.Attempts, happened.Region))
            .ToListAsync(ct);
        return (pending, now);
    }

    async Task Deliver(PendingEvent pending, DateTimeOffset now, CancellationToken ct)
    {
        string? failure = null;
        foreach (var subscription in subscriptions.To(pending.Name))
        {
            try
            {
                await road.Carry(new ReactionJob(Actor.House(pending.Region), now, pending, subscription), ct);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                failure = $"{subscription.Subscriber.Name}: {wrong.GetType().Name}";
                ReactionFailed(wrong, pending.Name, pending.Id, subscription.Name);
            }
        }

        await road.Carry(new DeliveryJob(Actor.House(pending.Region), now, pending, failure), ct);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Event {Event} {Id}: {Subscriber} failed")]
    partial void ReactionFailed(Exception failure, string @event, Guid id, string subscriber);
}
