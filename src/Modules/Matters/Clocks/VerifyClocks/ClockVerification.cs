using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Time;

namespace Matters.Clocks;

/// <summary>Computes every clock anew from its events and compares, in keyset batches so that a million matters need no more memory than a thousand.</summary>
sealed class ClockVerification(AppDb db, DueDays dueDays, HouseTime time)
{
    const int BatchSize = 1000;

    public async Task<ClockFindings> Run(CancellationToken ct)
    {
        var (findings, check) = (new ClockFindings(), new ClockCheck(dueDays, time.Now));
        MatterId? last = null;
        while (true)
        {
            var matters = await After(last).Take(BatchSize).ToListAsync(ct);
            if (matters.Count == 0) return findings;

            var (first, end) = (matters[0].Id, matters[^1].Id);
            var among = db.Set<Matter>().Where(matter => matter.Id >= first && matter.Id <= end);
            var rows = (await ClockReading.Rows(db, among, ct)).ToDictionary(of => of.Key, of => of.ToList());
            var open = await OpenWork(among, ct);
            foreach (var matter in matters)
            {
                var what = check.Against(matter, rows.GetValueOrDefault(matter.Id) ?? [], open[matter.Id]);
                findings.Add(matter.SettledAt is null, what is null ? null : new(matter.Id, matter.Number, what));
            }

            last = end;
        }
    }

    IQueryable<Matter> After(MatterId? last)
    {
        var clocked = db.Set<Matter>().AsNoTracking().Where(matter => matter.ClockLength > 0 || matter.DueAt != null);
        if (last is { } after) clocked = clocked.Where(matter => matter.Id > after);
        return clocked.OrderBy(matter => matter.Id);
    }

    async Task<ILookup<MatterId, WorkItem>> OpenWork(IQueryable<Matter> among, CancellationToken ct) =>
        (await db.Set<WorkItem>().AsNoTracking().Where(item => item.State == WorkItemState.Open && among.Any(matter => matter.Id == item.Matter)).ToListAsync(ct))
            .ToLookup(item => item.Matter);
}
