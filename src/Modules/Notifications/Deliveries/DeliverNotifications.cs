using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Escalations;
using Notifications.Inbox;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;
using Platform.Time;

namespace Notifications.Deliveries;

/// <summary>Each minute: decides what leaves by which channel, tells of what stayed unread, and sends what is due.</summary>
/// <remarks>Each is looked for first: where there is nothing to do, the audit shall not tell of it each minute.</remarks>
sealed class DeliverNotifications(UseCases useCases, AppDb db, HouseTime time, Sending sending) : IHouseJob
{
    public static string Name => "notifications.deliver";

    public static string Title => "发送通知";

    public static Rhythm Rhythm => Rhythm.EachMinute;

    public async Task Run(CancellationToken ct)
    {
        await Repeat<EscalateUnread>(EscalateUnread.Due(db, time.Now), new(), ct);
        await Repeat<PlanDeliveries>(db.Set<InboxItem>().Where(item => item.PlannedAt == null), new(), ct);
        while (await Claim(ct) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed) await Send(message, ct);
        }
    }

    /// <summary>Somebody else changed a row of it at the same moment: the next minute does the rest.</summary>
    async Task Repeat<TCommand>(IQueryable<InboxItem> waiting, TCommand command, CancellationToken ct)
        where TCommand : ICommand<int>
    {
        while (await waiting.AnyAsync(ct))
        {
            if (!(await useCases.Run<TCommand, int>(command, ct)).Succeeded) return;
        }
    }

    async Task<IReadOnlyList<ClaimedMessage>> Claim(CancellationToken ct)
    {
        var now = time.Now;
        for (var due = db.Set<Delivery>().Where(delivery => delivery.State == DeliveryState.Waiting && delivery.NextAt <= now); await due.AnyAsync(ct);)
        {
            var claimed = await useCases.Run<ClaimDeliveries, IReadOnlyList<ClaimedMessage>>(new(), ct);
            if (!claimed.Succeeded) return [];
            // All of them may have been read meanwhile; then there may be more behind them.
            if (claimed.Value.Count > 0) return claimed.Value;
        }

        return [];
    }

    async Task Send(ClaimedMessage message, CancellationToken ct)
    {
        var outcome = await sending.Send(message, ct);
        await useCases.Run<RecordAttempts, Done>(new([.. message.Lines.Select(line => line.Delivery)], outcome), CancellationToken.None);
    }
}
