using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Notifications.Channels;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Notifications.Deliveries;

/// <summary>Notes what became of deliveries that were tried.</summary>
sealed record RecordAttempts(IReadOnlyList<DeliveryId> Deliveries, Outcome Outcome) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class RecordAttemptsHandler(AppDb db, HouseTime time, IOptions<NotificationSettings> settings, AuditTrail audit) : IHandle<RecordAttempts, Done>
{
    public async Task<Result<Done>> Handle(RecordAttempts command, CancellationToken ct)
    {
        audit.Subject = $"delivery:{command.Deliveries[0].Value}";
        audit.Detail = command.Outcome.Kind.ToString();
        var tried = command.Deliveries.ToList();
        foreach (var delivery in await db.Set<Delivery>().Where(one => EF.Parameter(tried).Contains(one.Id)).ToListAsync(ct)) Note(delivery, command.Outcome);
        return Done.It;
    }

    void Note(Delivery delivery, Outcome outcome)
    {
        if (outcome.Why is not { } why) delivery.Sent(time.Now);
        else if (outcome.Kind == OutcomeKind.Never) delivery.GiveUp(why, time.Now);
        else delivery.TryLater(why, time.Now, settings.Value.GiveUpAfter);
    }
}
