using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Search.Index;

/// <summary>Whether the index has all that it should have, for those who search in it.</summary>
sealed class IndexState(AppDb db, DamagedSegments damaged)
{
    public async Task<bool> IsIncomplete(CancellationToken ct) => damaged.Any || await db.Set<UnfinishedRebuild>().AnyAsync(ct);
}
