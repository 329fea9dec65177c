using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Choices;
using Notifications.DecisionLinks;
using Notifications.Inbox;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Notifications.Deliveries;

/// <summary>Takes what is due, so that no other node sends it. Who dies with it in hand loses it again after a while; it is then sent again, under the same id.</summary>
sealed record ClaimDeliveries : ICommand<IReadOnlyList<ClaimedMessage>>
{
    public const int AtATime = 50;

    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(15);

    public static Permission Requires => Permission.House;
}

sealed class ClaimDeliveriesHandler(AppDb db, HouseTime time, AuditTrail audit) : IHandle<ClaimDeliveries, IReadOnlyList<ClaimedMessage>>
{
    /// <summary>What a person can be asked to read in one piece.</summary>
    const int LongestDigest = 200;

    IQueryable<Delivery> Due => db.Set<Delivery>().Where(delivery => delivery.State == DeliveryState.Waiting && delivery.NextAt <= time.Now);

    public async Task<Result<IReadOnlyList<ClaimedMessage>>> Handle(ClaimDeliveries command, CancellationToken ct)
    {
        audit.Subject = "notifications.claim";
        var due = await Due.OrderBy(delivery => delivery.NextAt).ThenBy(delivery => delivery.Id).Take(ClaimDeliveries.AtATime).ToListAsync(ct);
        due.AddRange(await OfTheSameDigests(due, ct));
        var ids = due.ConvertAll(delivery => delivery.Item);
        var items = await db.Set<InboxItem>().AsNoTracking().Where(item => EF.Parameter(ids).Contains(item.Id)).ToDictionaryAsync(item => item.Id, ct);
        var links = await db.Set<DecisionLink>().Where(link => EF.Parameter(ids).Contains(link.Id) && link.SpentAt == null).Select(link => link.Id).ToListAsync(ct);
        var chosen = await ChosenBy.Of(db, due.Select(delivery => delivery.Person), ct);

        foreach (var read in due.Where(delivery => items[delivery.Item].ReadAt is not null)) read.Drop("已在系统中阅读，或者事情已经办理", time.Now);
        var open = due.Where(delivery => delivery.State == DeliveryState.Waiting).ToList();
        foreach (var delivery in open) delivery.Claim(time.Now + ClaimDeliveries.Lease);
        return open.GroupBy(delivery => (delivery.Channel, delivery.Person, Alone: delivery.Digest ? default : delivery.Id))
            .Select(group => Message([.. group.OrderBy(one => one.Id.Value)], one => items[one], links, chosen))
            .ToList();
    }

    static ClaimedMessage Message(IReadOnlyList<Delivery> together, Func<InboxItemId, InboxItem> item, List<InboxItemId> links, ChosenBy chosen) =>
        new(together[0].Channel, together[0].Person, chosen.MobileOf(together[0].Person), together[0].Region, [.. together.Select(one => Line(one, item(one.Item), links))])
        {
            IsDigest = together[0].Digest,
        };

    static ClaimedLine Line(Delivery delivery, InboxItem item, List<InboxItemId> links) =>
        new(delivery.Id, item.Words, item.Address, links.Contains(item.Id) ? item.Id : null);

    async Task<List<Delivery>> OfTheSameDigests(List<Delivery> due, CancellationToken ct)
    {
        var people = due.Where(delivery => delivery.Digest).Select(delivery => delivery.Person).Distinct().ToList();
        var known = due.ConvertAll(delivery => delivery.Id);
        if (people.Count == 0) return [];

        return await Due.Where(delivery => delivery.Digest && EF.Parameter(people).Contains(delivery.Person) && !EF.Parameter(known).Contains(delivery.Id))
            .OrderBy(delivery => delivery.NextAt).ThenBy(delivery => delivery.Id).Take(LongestDigest).ToListAsync(ct);
    }
}
