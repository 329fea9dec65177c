using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Database;
using Platform.Time;
using Platform.Writing;

namespace Platform.Outbox;

/// <summary>Carries events to their subscribers: at least once each, and once in effect, since the reaction and its note are one transaction.</summary>
/// <remarks>Each subscriber meets the events in the order in which they happened, but for those it failed at, which come again later.</remarks>
sealed partial class Dispatcher(IServiceScopeFactory scopes, IWriteRoad road, DeliveryTurn turn, Subscriptions subscriptions, ILogger<Dispatcher> log)
{
    const int BatchSize = 100;

    /// <returns>How many events were looked at; zero when nothing waits.</returns>
    public async Task<int> Deliver(CancellationToken ct)
    {
        await using var taken = await turn.Take(ct);
        if (taken is null) return 0;

        var (pending, now) = await Waiting(ct);
        if (pending.Count == 0) return 0;

        var failures = new Dictionary<Guid, string>();
        var reactions = pending.SelectMany(one => subscriptions.To(one.Name).Select(to => new ReactionJob(Actor.House(one.Region), now, one, to)));
        foreach (var ofOne in reactions.ToList().GroupBy(reaction => reaction.Subscriber)) await React([.. ofOne], failures, ct);

        await road.Carry(new DeliveryJob(Actor.House(pending[0].Region), now, pending, failures), ct);
        return pending.Count;
    }

    async Task<(List<PendingEvent> Pending, DateTimeOffset Now)> Waiting(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = scope.ServiceProvider.GetRequiredService<HouseTime>().Now;
        var pending = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<OutboxEvent>().AsNoTracking()
            .Where(happened => happened.DeliveredAt == null && (happened.RetryAt == null || happened.RetryAt <= now))
            .OrderBy(happened => happened.At).ThenBy(happened => happened.Ordinal).ThenBy(happened => happened.Id)
            .Take(BatchSize)
            .Select(happened => new PendingEvent(happened.Id, happened.Name, happened.Body, happened.Attempts, happened.Region))
            .ToListAsync(ct);
        return (pending, now);
    }

    async Task React(List<ReactionJob> reactions, Dictionary<Guid, string> failures, CancellationToken ct)
    {
        var wrong = await road.CarryInOrder(reactions, ct);
        ct.ThrowIfCancellationRequested();
        for (var i = 0; i < wrong.Length; i++)
        {
            if (wrong[i] is not { } failure) continue;
            // That the storage is away is not the subscriber's fault: the round ends, and nothing is held against the event.
            if (WriteFailures.IsStorage(failure)) throw new NotSavedException("Events could not be delivered.", failure);

            var (happened, subscriber) = (reactions[i].Pending, reactions[i].Subscriber);
            failures[happened.Id] = $"{subscriber.Name}: {failure.GetType().Name}";
            ReactionFailed(failure, happened.Name, happened.Id, subscriber.Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Event {Event} {Id}: {Subscriber} failed")]
    partial void ReactionFailed(Exception failure, string @event, Guid id, string subscriber);
}
