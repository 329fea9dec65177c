using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Platform.Audit;

/// <summary>The walk over one node's chain.</summary>
sealed class AuditWalk(string node, IEnumerable<(string Place, AnchorLine Line)> anchors)
{
    readonly ILookup<long, (string Place, AnchorLine Line)> anchors = anchors.ToLookup(anchor => anchor.Line.Position);

    public long Records { get; private set; }

    /// <returns>The first broken place, or null when the chain is whole.</returns>
    public async Task<AuditBreak?> Over(AppDb db, CancellationToken ct)
    {
        var previous = AuditChain.Genesis(node);
        var chain = db.Set<AuditRecord>().AsNoTracking().Where(record => record.Node == node && record.Position != null).OrderBy(record => record.Position);
        await foreach (var record in chain.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (record.Position != Records + 1) return new(AuditHarm.Missing, node, Records + 1);
            if (!AuditChain.Follows(previous, record)) return new(AuditHarm.Altered, node, Records + 1, record.Id);

            previous = record.Digest!;
            Records++;
            if (Contradiction(record) is { } anchor) return new(AuditHarm.Rewritten, node, Records, record.Id, anchor);
        }

        var beyond = anchors.Where(anchor => anchor.Key > Records).MinBy(anchor => anchor.Key);
        return beyond is null ? null : new(AuditHarm.CutOff, node, Records + 1, Anchor: beyond.First().Place);
    }

    string? Contradiction(AuditRecord record)
    {
        foreach (var (place, line) in anchors[record.Position!.Value])
        {
            if (line.Digest != Convert.ToHexStringLower(record.Digest!)) return place;
        }

        return null;
    }
}
