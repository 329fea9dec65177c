using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Notifications.Deliveries;

/// <summary>What left the house or did not, the newest first: to whom, by which channel and why not; never what it said.</summary>
/// <param name="State">Null for all.</param>
/// <param name="Channel">Null for all.</param>
sealed record ListDeliveries(DeliveryState? State, Channel? Channel, string? After = null) : IQuery<DeliveryLines>
{
    public static Permission Requires => NotificationRights.Manage;
}

sealed record DeliveryLines(IReadOnlyList<DeliveryLine> Lines, CappedCount Total, string? Next);

sealed record DeliveryLine(Delivery Delivery, string Person, string Category);

sealed class ListDeliveriesAnswer(AppDb db, CurrentActor current, IDirectory directory, Categories categories) : IAnswer<ListDeliveries, DeliveryLines>
{
    const int AtOnce = 50;

    public async Task<Result<DeliveryLines>> Answer(ListDeliveries query, CancellationToken ct)
    {
        var rows = db.Set<Delivery>().AsNoTracking().Where(DeliveryPolicy.VisibleTo(current.Actor, directory));
        if (query.State is { } state) rows = rows.Where(delivery => delivery.State == state);
        if (query.Channel is { } channel) rows = rows.Where(delivery => delivery.Channel == channel);
        var total = CappedCount.Of(await rows.Take(CappedCount.Cap + 1).CountAsync(ct));
        var found = await rows.PageBy(delivery => delivery.CreatedAt, delivery => delivery.Id, PageMark.Read(query.After), newestFirst: true).Take(AtOnce + 1).ToListAsync(ct);
        var page = found.Take(AtOnce).ToList();
        return new DeliveryLines(page.ConvertAll(Line), total, found.Count > AtOnce ? new PageMark(page[^1].CreatedAt, page[^1].Id.Value).ToString() : null);
    }

    DeliveryLine Line(Delivery delivery) => new(delivery, directory.Person(delivery.Person)?.Name ?? "", categories.NameOf(delivery.Category));
}
