using Kernel;
using Platform.Ledgers;
using Platform.Writing;

namespace Platform.Outbox;

/// <summary>Notes that an event is delivered, or when to try again and why.</summary>
sealed class DeliveryJob(Actor actor, DateTimeOffset at, PendingEvent pending, string? failure) : WriteJob(actor, at)
{
    static readonly Statement Delivered = new("UPDATE platform_outbox_event SET delivered_at = $2, failure = NULL WHERE id = $1", 2);

    static readonly Statement Failed = new("UPDATE platform_outbox_event SET attempts = attempts + 1, retry_at = $2, failure = $3 WHERE id = $1", 3);

    static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        await scope.Write(failure is null ? new(Delivered, [pending.Id, At]) : new(Failed, [pending.Id, At + Wait(pending.Attempts), failure]), ct);
        return true;
    }

    /// <summary>1 s, 2 s, 4 s … an hour at most; an event is never given up, and health tells of those that keep failing.</summary>
    static TimeSpan Wait(int attempts) => attempts >= 12 ? LongestWait : TimeSpan.FromSeconds(Math.Min(1 << attempts, LongestWait.TotalSeconds));
}
