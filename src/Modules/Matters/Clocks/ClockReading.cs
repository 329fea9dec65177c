using Calendar.Contracts;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Matters.Clocks;

/// <summary>Reads a matter's clock back from its events.</summary>
static class ClockReading
{
    static readonly Func<AppDb, MatterId, IAsyncEnumerable<ClockRow>> Rows = EF.CompileAsyncQuery<AppDb, MatterId, ClockRow>(
        (AppDb db, MatterId matter) => db.Set<ClockRow>().AsNoTracking().Where(row => row.Matter == matter).OrderBy(row => row.Position));

    public static async Task<Clock?> Of(AppDb db, MatterId matter, CancellationToken ct)
    {
        var rows = await Rows(db, matter).ToListAsync(ct);
        return rows.Count == 0 ? null : Clock.Replay(rows.Select(row => row.Event)).Value;
    }
}
