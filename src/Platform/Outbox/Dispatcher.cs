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
        var postponed = new HashSet<Guid>();
        var reactions = pending.SelectMany(one => subscriptions.To(one.Name).Select(to => (Pending: one, To: to)));
        foreach (var ofOne in reactions.GroupBy(reaction => reaction.To.Subscriber))
        {
            var turn = new SubscriberTurn();
            var jobs = ofOne.Select(reaction => new ReactionJob(Actor.House(reaction.Pending.Region), now, reaction.Pending, reaction.To, turn)).ToList();
            await React(jobs, failures, ct);
            postponed.UnionWith(jobs.Where(job => job.Postponed).Select(job => job.Pending.Id));
        }

        // Dated at the end of the round: one that failed slowly waits from then on.
        var decided = pending.Where(one => failures.ContainsKey(one.Id) || !postponed.Contains(one.Id)).ToList();
        await road.Carry(new DeliveryJob(Actor.House(pending[0].Region), backlog.Now, decided, failures), ct);
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
            if (WriteFailures.IsStorage(failure) && !WriteFailures.TookTooLong(failure)) throw new NotSavedException("Events could not be delivered.", failure);

            var (happened, subscriber) = (reactions[i].Pending, reactions[i].Subscriber);
            failures[happened.Id] = $"{subscriber.Name}: {failure.GetType().Name}";
            ReactionFailed(failure, happened.Name, happened.Id, subscriber.Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Event {Event} {Id}: {Subscriber} failed")]
    partial void ReactionFailed(Exception failure, string @event, Guid id, string subscriber);
}
