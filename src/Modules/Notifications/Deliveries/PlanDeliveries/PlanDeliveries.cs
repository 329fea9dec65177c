using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Choices;
using Notifications.Inbox;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Notifications.Deliveries;

/// <summary>Decides for some notifications by which channels they leave, and when.</summary>
/// <remarks>Answers how many it has looked at.</remarks>
sealed record PlanDeliveries : ICommand<int>
{
    public const int AtATime = 200;

    public static Permission Requires => Permission.House;
}

sealed class PlanDeliveriesHandler(AppDb db, DeliveryPlan plan, HouseTime time, AuditTrail audit) : IHandle<PlanDeliveries, int>
{
    public async Task<Result<int>> Handle(PlanDeliveries command, CancellationToken ct)
    {
        audit.Subject = "notifications.plan";
        var items = await db.Set<InboxItem>().Where(item => item.PlannedAt == null).OrderBy(item => item.At).ThenBy(item => item.Id).Take(PlanDeliveries.AtATime).ToListAsync(ct);
        var chosen = await ChosenBy.Of(db, items.Select(item => item.Person), ct);
        foreach (var item in items)
        {
            db.AddRange(plan.Of(item, chosen, time.Now));
            item.Planned(time.Now);
        }

        return items.Count;
    }
}
