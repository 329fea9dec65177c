using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Directory.Units;

/// <summary>Finds the unit that a command is about, as far as the acting officer's right reaches: beyond that there is none.</summary>
static class UnitsWithin
{
    public static async Task<Unit?> UnitWithin(this AppDb db, Actor actor, Permission right, UnitId id, CancellationToken ct)
    {
        var unit = await db.Set<Unit>().Include(found => found.Names).SingleOrDefaultAsync(found => found.Id == id, ct);
        return unit is not null && actor.Covers(right, id, unit.Region) ? unit : null;
    }
}
