using Kernel;
using Platform.Ledgers;
using Platform.Writing;

namespace Platform.Outbox;

/// <summary>Notes of each event that it is delivered, or when to try again and why.</summary>
sealed class DeliveryJob(Actor actor, DateTimeOffset at, IReadOnlyList<PendingEvent> pending, IReadOnlyDictionary<Guid, string> failures) : WriteJob(actor, at)
{
    static readonly Statement Delivered = new("UPDATE platform_outbox_event SET delivered_at = $2, failure = NULL WHERE id = $1", 2);

    static readonly Statement Failed = new("UPDATE platform_outbox_event SET attempts = attempts + 1, retry_at = $2, failure = $3 WHERE id = $1", 3);

    static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        await scope.WriteAll([.. pending.Select(Note)], ct);
        return true;
    }

    LedgerRow Note(PendingEvent one) => failures.TryGetValue(one.Id, out var failure)
        ? new(Failed, [one.Id, At + Wait(one.Attempts), failure])
        : new(Delivered, [one.Id, At]);

    /// <summary>1 s, 2 s, 4 s … an hour at most; an event is never given up, and health tells of those that keep failing.</summary>
    static TimeSpan Wait(int attempts) => attempts >= 12 ? LongestWait : TimeSpan.FromSeconds(Math.Min(1 << attempts, LongestWait.TotalSeconds));
}
