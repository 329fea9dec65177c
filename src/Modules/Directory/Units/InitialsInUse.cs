using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Directory.Units;

/// <summary>Two organs with one word (机关代字) would give out the same document numbers.</summary>
static class InitialsInUse
{
    /// <summary>Sections and windows number nothing themselves: whatever word they have stands on no document.</summary>
    public static bool Numbers(this UnitKind kind) => kind is not (UnitKind.Section or UnitKind.Window);

    /// <summary>Whether another organ of the region bears the word in the year of that day or later: numbers begin anew with the year, so a word laid down in it is still taken.</summary>
    public static Task<bool> HasInitials(this AppDb db, RegionCode region, string word, UnitId? but, DateOnly from, CancellationToken ct)
    {
        var first = new DateOnly(from.Year, 1, 1);
        return db.Set<Unit>()
            .Where(unit => unit.Region == region && unit.Id != but && unit.Kind != UnitKind.Section && unit.Kind != UnitKind.Window && (unit.To == null || unit.To >= first))
            .AnyAsync(unit => unit.Names.Any(name => name.Initials == word && !unit.Names.Any(later => later.From > name.From && later.From <= first)), ct);
    }
}
