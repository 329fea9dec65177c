using Calendar.Contracts;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Time;

namespace Matters.Clocks;

/// <summary>Computes open clocks anew, a bounded number at a time, by calendars that have just changed.</summary>
sealed class ClockReplay(AppDb db, DueDays dueDays, HouseTime time)
{
    /// <summary>How many matters one transaction walks over.</summary>
    public const int AtOnce = 1000;

    /// <returns>The last matter walked over; null when there are no more.</returns>
    public async Task<MatterId?> Next(Replay replay, MatterId? after, CancellationToken ct)
    {
        var walked = await Walk(after, ct);
        if (walked.Count == 0) return null;

        var regions = walked.Select(one => one.Region).Distinct().Where(replay.Region.Covers).ToList();
        if (regions.Count > 0) await Compute(replay, walked[0].Id, walked[^1].Id, regions, ct);
        return walked[^1].Id;
    }

    Task<List<Walked>> Walk(MatterId? after, CancellationToken ct)
    {
        var open = db.Set<Matter>().Where(matter => matter.SettledAt == null);
        if (after is { } last) open = open.Where(matter => matter.Id > last);
        return open.OrderBy(matter => matter.Id).Take(AtOnce).Select(matter => new Walked(matter.Id, matter.Region)).ToListAsync(ct);
    }

    async Task Compute(Replay replay, MatterId first, MatterId last, List<RegionCode> regions, CancellationToken ct)
    {
        var concerned = db.Set<Matter>().Where(matter =>
            matter.Id >= first && matter.Id <= last && matter.SettledAt == null && matter.ClockLength > 0 && EF.Parameter(regions).Contains(matter.Region));
        var clocks = await ClockReading.OfMany(db, concerned, ct);
        var items = (await db.Set<WorkItem>().Where(item => item.State == WorkItemState.Open && concerned.Any(matter => matter.Id == item.Matter)).ToListAsync(ct)).ToLookup(item => item.Matter);
        var matters = await concerned.ToListAsync(ct);
        replay.Went(matters.Count, matters.Count(matter => Moves(replay, matter, clocks[matter.Id], items[matter.Id])));
    }

    bool Moves(Replay replay, Matter matter, Clock clock, IEnumerable<WorkItem> open)
    {
        var before = (matter.DueOn, matter.DueAt, matter.WarnAt);
        dueDays.Follow(matter, clock);
        if (before == (matter.DueOn, matter.DueAt, matter.WarnAt)) return false;

        foreach (var item in open) item.Due(matter.DueAt, matter.WarnAt);
        if (before.DueOn == matter.DueOn) return false;

        db.Add(new ClockMove(Id.New<ClockMoveId>(), replay.Id, matter.Id, before.DueOn, matter.DueOn, time.Now, matter.Region));
        return true;
    }

    sealed record Walked(MatterId Id, RegionCode Region);
}
