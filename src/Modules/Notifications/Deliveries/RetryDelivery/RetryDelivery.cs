using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Notifications.Deliveries;

/// <summary>Has a delivery that was given up tried anew (重发).</summary>
sealed record RetryDelivery(DeliveryId Delivery) : ICommand<Done>
{
    public static Permission Requires => NotificationRights.Manage;
}

sealed class RetryDeliveryHandler(AppDb db, Acting acting, IDirectory directory, AuditTrail audit) : IHandle<RetryDelivery, Done>
{
    public async Task<Result<Done>> Handle(RetryDelivery command, CancellationToken ct)
    {
        audit.Subject = $"delivery:{command.Delivery.Value}";
        var visible = db.Set<Delivery>().Where(DeliveryPolicy.VisibleTo(acting.Actor, directory));
        if (await visible.SingleOrDefaultAsync(one => one.Id == command.Delivery, ct) is not { } delivery) return CommandRefusals.NotFound;
        if (delivery.State != DeliveryState.Failed) return DeliveryRefusals.NotFailed;

        delivery.Retry(acting.Now);
        return Done.It;
    }
}
