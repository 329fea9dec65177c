using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Ledgers;
using Platform.Writing;

namespace Platform.Audit;

/// <summary>Links a node's oldest unlinked records to its chain. What was committed out of order is simply linked later.</summary>
sealed class LinkJob(Actor actor, DateTimeOffset at, string node) : WriteJob(actor, at)
{
    /// <summary>Few enough that commands behind it in the queue do not notice.</summary>
    const int Most = 256;

    static readonly Statement Link = new("UPDATE platform_audit_record SET position = $2, digest = $3 WHERE id = $1 AND position IS NULL", 3);

    public bool More { get; private set; }

    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        var unlinked = await scope.Db.Set<AuditRecord>().AsNoTracking()
            .Where(record => record.Node == node && record.Position == null)
            .OrderBy(record => record.At).ThenBy(record => record.Id)
            .Take(Most)
            .ToListAsync(ct);
        More = unlinked.Count == Most;
        if (unlinked.Count == 0) return false;

        var (position, digest) = await AuditHead.Of(scope.Db, node, ct);
        var rows = new List<LedgerRow>(unlinked.Count);
        foreach (var record in unlinked) rows.Add(new(Link, [record.Id.Value, ++position, digest = AuditChain.Next(digest, record)]));
        await scope.WriteAll(rows, ct);
        return true;
    }
}
