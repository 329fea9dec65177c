using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Platform.Audit;

/// <summary>The last link of a node's chain.</summary>
sealed record AuditHead(long Position, byte[] Digest)
{
    public static async Task<AuditHead> Of(AppDb db, string node, CancellationToken ct) =>
        await db.Set<AuditRecord>().AsNoTracking()
            .Where(record => record.Node == node && record.Position != null)
            .OrderByDescending(record => record.Position)
            .Select(record => new AuditHead(record.Position!.Value, record.Digest!))
            .FirstOrDefaultAsync(ct) ?? await Beginning(db, node, ct);

    /// <summary>What the node's first record that is still kept is linked to: nothing, or the last one that was removed when its time was over.</summary>
    public static async Task<AuditHead> Beginning(AppDb db, string node, CancellationToken ct) =>
        await db.Set<AuditBeginning>().AsNoTracking()
            .Where(beginning => beginning.Node == node)
            .Select(beginning => new AuditHead(beginning.Position, beginning.Digest))
            .FirstOrDefaultAsync(ct) ?? new(0, AuditChain.Genesis(node));
}
