using Calendar.Contracts;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Reading;

namespace Matters.Clocks;

/// <summary>Reads matters' clocks back from their events.</summary>
static class ClockReading
{
    static readonly KnownQuery<Func<AppDb, MatterId, IAsyncEnumerable<ClockRow>>> Events =
        new(() => EF.CompileAsyncQuery((AppDb db, MatterId matter) => db.Set<ClockRow>().AsNoTracking().OrderBy(row => row.Position).Where(row => row.Matter == matter)));

    public static async Task<Clock?> Of(AppDb db, MatterId matter, CancellationToken ct)
    {
        var rows = await Events.On(db)(db, matter).ToListAsync(ct);
        return rows.Count == 0 ? null : Clock.Replay(rows.Select(row => row.Event)).Value;
    }

    /// <summary>The clocks of those among the matters that have one.</summary>
    public static async Task<Dictionary<MatterId, Clock>> OfMany(AppDb db, IQueryable<Matter> matters, CancellationToken ct) =>
        (await Rows(db, matters, ct)).ToDictionary(of => of.Key, of => Clock.Replay(of.Select(row => row.Event)).Value);

    /// <summary>The events of each of the matters, in their order.</summary>
    public static async Task<IEnumerable<IGrouping<MatterId, ClockRow>>> Rows(AppDb db, IQueryable<Matter> matters, CancellationToken ct) =>
        (await db.Set<ClockRow>().AsNoTracking()
            .Where(row => matters.Any(matter => matter.Id == row.Matter))
            .OrderBy(row => row.Matter).ThenBy(row => row.Position)
            .ToListAsync(ct)).GroupBy(row => row.Matter);
}
