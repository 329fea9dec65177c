using Calendar.Contracts;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Matters.Clocks;

/// <summary>Reads a matter's clock back from its events.</summary>
static class ClockReading
{
    public static async Task<Clock?> Of(AppDb db, MatterId matter, CancellationToken ct)
    {
        var rows = await db.Set<ClockRow>().AsNoTracking().Where(row => row.Matter == matter).OrderBy(row => row.Position).ToListAsync(ct);
        return rows.Count == 0 ? null : Clock.Replay(rows.Select(row => row.Event)).Value;
    }
}
