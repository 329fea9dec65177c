using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.House;
using Platform.Outbox;
using Platform.Time;
using Platform.Writing;

namespace Platform.Jobs;

/// <summary>Forgets events that were delivered long ago, with the notes of who reacted to them.</summary>
sealed class PruneEvents(AppDb db, IWriteRoad road, CurrentActor current, HouseTime time, IOptions<HouseSettings> settings) : IHouseJob
{
    public static string Name => "platform.prune-events";

    public static string Title => "清理已送达的事件";

    public static Rhythm Rhythm => Rhythm.Daily(new(2, 20));

    public async Task Run(CancellationToken ct)
    {
        var limit = time.Now.AddDays(-settings.Value.KeepDeliveredEventsDays);
        await Prune.All(
            most => db.Set<OutboxEvent>().Where(happened => happened.DeliveredAt < limit).OrderBy(happened => happened.Id).Select(happened => happened.Id).Take(most).ToListAsync(ct),
            ids => road.Carry(new PruneJob(current.Actor, time.Now, async writing =>
            {
                await writing.Set<Reaction>().Where(reaction => ids.Contains(reaction.Event)).ExecuteDeleteAsync(ct);
                await writing.Set<OutboxEvent>().Where(happened => ids.Contains(happened.Id)).ExecuteDeleteAsync(ct);
            }), ct));
    }
}
