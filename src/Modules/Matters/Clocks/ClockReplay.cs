using Calendar.Contracts;
using Kernel;
using Matters.Cases;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Time;

namespace Matters.Clocks;

/// <summary>Computes every open clock of a region anew, by a calendar that has just changed.</summary>
sealed class ClockReplay(AppDb db, DueDays dueDays, HouseTime time)
{
    /// <returns>How many due days moved; each leaves a <see cref="ClockMove"/>.</returns>
    public async Task<int> Run(RegionCode region, WorkCalendar calendar, CancellationToken ct)
    {
        var open = await db.Set<Matter>().Where(matter => matter.SettledAt == null && matter.Region == region && matter.ClockLength > 0).ToListAsync(ct);
        var clocks = await Clocks(region, ct);
        var items = await OpenWork(region, ct);
        var moved = 0;
        foreach (var matter in open)
        {
            var before = (matter.DueOn, matter.WarnAt, matter.DueEstimated);
            dueDays.Follow(matter, clocks[matter.Id], calendar);
            if (before == (matter.DueOn, matter.WarnAt, matter.DueEstimated)) continue;

            foreach (var item in items[matter.Id]) item.Due(matter.DueAt, matter.WarnAt);
            if (before.DueOn == matter.DueOn) continue;

            db.Add(new ClockMove(Guid.CreateVersion7(), matter.Id, before.DueOn, matter.DueOn, time.Now, region));
            moved++;
        }

        return moved;
    }

    async Task<Dictionary<Contracts.MatterId, Clock>> Clocks(RegionCode region, CancellationToken ct)
    {
        var rows = await db.Set<ClockRow>().AsNoTracking()
            .Where(row => db.Set<Matter>().Any(matter => matter.Id == row.Matter && matter.SettledAt == null && matter.Region == region))
            .OrderBy(row => row.Matter).ThenBy(row => row.Position)
            .ToListAsync(ct);
        return rows.GroupBy(row => row.Matter).ToDictionary(of => of.Key, of => Clock.Replay(of.Select(row => row.Event)).Value);
    }

    async Task<ILookup<Contracts.MatterId, WorkItem>> OpenWork(RegionCode region, CancellationToken ct) =>
        (await db.Set<WorkItem>().Where(item => item.State == WorkItemState.Open && item.Region == region).ToListAsync(ct)).ToLookup(item => item.Matter);
}
