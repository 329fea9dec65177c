using Kernel;
using Microsoft.Extensions.Logging;
using Platform.Telemetry;
using Platform.Writing;

namespace Platform.Outbox;

/// <summary>Carries events to their subscribers: at least once each, and once in effect, since the reaction and its note are one transaction.</summary>
/// <remarks>Each subscriber meets the events in the order in which they happened, but for those it failed at, which come again later.</remarks>
sealed partial class Dispatcher(Backlog backlog, IWriteRoad road, Subscriptions subscriptions, Meters meters, ILogger<Dispatcher> log)
{
    /// <returns>How many events were looked at; zero when nothing waits.</returns>
    public async Task<int> Deliver(CancellationToken ct)
    {
        var (pending, now) = await backlog.Due(ct);
        if (pending.Count == 0) return 0;

        meters.OutboxLag(now - pending[0].At);
        var failures = new Dictionary<Guid, string>();
        var reactions = pending.SelectMany(one => subscriptions.To(one.Name).Select(to => new ReactionJob(Actor.House(one.Region), now, one, to)));
        foreach (var ofOne in reactions.ToList().GroupBy(reaction => reaction.Subscriber)) await React([.. ofOne], failures, ct);

        await road.Carry(new DeliveryJob(Actor.House(pending[0].Region), now, pending, failures), ct);
        return pending.Count;
    }

    async Task React(List<ReactionJob> reactions, Dictionary<Guid, string> failures, CancellationToken ct)
    {
        var wrong = await road.CarryInOrder(reactions, ct);
        ct.ThrowIfCancellationRequested();
        for (var i = 0; i < wrong.Length; i++)
        {
            meters.Reaction(reactions[i].Name, failed: wrong[i] is not null);
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
