using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Platform.Audit;

/// <summary>Walks every chain from its beginning, compares the anchors of the database and of the log, and names the first broken place.</summary>
public sealed class AuditVerification
{
    readonly DatabaseSource source;
    readonly AnchorLog log;

    internal AuditVerification(DatabaseSource source, AnchorLog log) => (this.source, this.log) = (source, log);

    public async Task<AuditVerdict> Verify(CancellationToken ct)
    {
        await using var db = source.ForReading();
        // Anchors first: whatever they name is then already linked.
        var anchors = await Anchors(db, ct);
        var unlinked = await db.Set<AuditRecord>().LongCountAsync(record => record.Position == null, ct);
        var nodes = await db.Set<AuditRecord>().Where(record => record.Position != null).Select(record => record.Node)
            .Union(db.Set<AuditBeginning>().Select(beginning => beginning.Node)).ToListAsync(ct);

        var first = anchors.Where(one => one.Line is null).Select(one => new AuditBreak(AuditHarm.AnchorDamaged, "", 0, Anchor: one.Place)).FirstOrDefault();
        long records = 0;
        foreach (var node in nodes.Union(anchors.Where(one => one.Line is not null).Select(one => one.Line!.Node)).Order(StringComparer.Ordinal))
        {
            var walk = new AuditWalk(node, anchors.Where(one => one.Line?.Node == node).Select(one => (one.Place, one.Line!)));
            var broken = await walk.Over(db, ct);
            records += walk.Records;
            first ??= broken;
        }

        return new(nodes.Count, records, unlinked, anchors.Count, first);
    }

    /// <summary>Whether one record is what was linked at its place; null while it is not linked.</summary>
    public async Task<bool?> Holds(AuditRecord record, CancellationToken ct)
    {
        if (record.Position is not { } position) return null;

        await using var db = source.ForReading();
        var beginning = await AuditHead.Beginning(db, record.Node, ct);
        var previous = position == beginning.Position + 1
            ? beginning.Digest
            : await db.Set<AuditRecord>().Where(other => other.Node == record.Node && other.Position == position - 1).Select(other => other.Digest).FirstOrDefaultAsync(ct);
        return previous is not null && AuditChain.Follows(previous, record);
    }

    async Task<List<(string Place, AnchorLine? Line)>> Anchors(AppDb db, CancellationToken ct) =>
    [
        .. log.Lines(),
        .. (await db.Set<AuditAnchor>().AsNoTracking().OrderBy(anchor => anchor.Node).ThenBy(anchor => anchor.Position).ToListAsync(ct))
            .Select(anchor => ("platform_audit_anchor", (AnchorLine?)AnchorLine.Of(anchor))),
    ];
}
