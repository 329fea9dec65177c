using Kernel;
using Platform.Audit;
using Platform.Ledgers;
using Platform.Writing;

namespace Platform.Outbox;

/// <summary>One subscriber's reaction to one event, with the note that it was done, in one transaction.</summary>
sealed class ReactionJob(Actor actor, DateTimeOffset at, PendingEvent pending, Subscription subscription, SubscriberTurn turn) : WriteJob(actor, at)
{
    static readonly Statement Claim = new(
        "INSERT INTO platform_reaction (event, subscriber, at, region) VALUES ($1, $2, $3, $4) ON CONFLICT (event, subscriber) DO NOTHING RETURNING event", 4);

    public override string Name => Subscriber.Name;

    public PendingEvent Pending => pending;

    public Type Subscriber => subscription.Subscriber;

    /// <summary>That its turn was over before it came to it.</summary>
    public bool Postponed { get; private set; }

    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        Postponed = turn.IsOver;
        if (Postponed) return false;
        if (await scope.Read(new(Claim, [pending.Id, subscription.Name, At, Actor.Region]), ct) is null) return false;

        await React(scope.Services, ct);
        scope.Audit.Record(Name, AuditOutcome.Done);
        await scope.Save(ct);
        Told = scope.Told;
        return true;
    }

    async Task React(IServiceProvider services, CancellationToken ct)
    {
        try
        {
            await subscription.React(services, pending.Body, ct);
        }
        catch (Exception failure) when (ct.IsCancellationRequested || WriteFailures.TookTooLong(failure))
        {
            turn.End();
            throw;
        }
    }
}
