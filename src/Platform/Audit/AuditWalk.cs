using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Platform.Audit;

/// <summary>The walk over one node's chain.</summary>
sealed class AuditWalk(string node, IEnumerable<(string Place, AnchorLine Line)> anchors)
{
    readonly ILookup<long, (string Place, AnchorLine Line)> anchors = anchors.ToLookup(anchor => anchor.Line.Position);

    long position;

    public long Records { get; private set; }

    /// <returns>The first broken place, or null when the chain is whole.</returns>
    public async Task<AuditBreak?> Over(AppDb db, CancellationToken ct)
    {
        var beginning = await AuditHead.Beginning(db, node, ct);
        position = beginning.Position;
        if (anchors[position].FirstOrDefault(anchor => Differs(anchor.Line, beginning.Digest)) is { Place: { } altered }) return new(AuditHarm.Rewritten, node, position, Anchor: altered);

        var previous = beginning.Digest;
        var chain = db.Set<AuditRecord>().AsNoTracking().Where(record => record.Node == node && record.Position != null).OrderBy(record => record.Position);
        await foreach (var record in chain.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (record.Position != position + 1) return new(AuditHarm.Missing, node, position + 1);
            if (!AuditChain.Follows(previous, record)) return new(AuditHarm.Altered, node, position + 1, record.Id.Value);

            previous = record.Digest!;
            position++;
            Records++;
            if (Contradiction(record) is { } anchor) return new(AuditHarm.Rewritten, node, position, record.Id.Value, anchor);
        }

        var beyond = anchors.Where(anchor => anchor.Key > position).MinBy(anchor => anchor.Key);
        return beyond is null ? null : new(AuditHarm.CutOff, node, position + 1, Anchor: beyond.First().Place);
    }

    string? Contradiction(AuditRecord record)
    {
        foreach (var (place, line) in anchors[record.Position!.Value])
        {
            if (Differs(line, record.Digest!)) return place;
        }

        return null;
    }

    static bool Differs(AnchorLine line, byte[] digest) => line.Digest != Convert.ToHexStringLower(digest);
}
