using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Auditing.Checks;

/// <summary>How each node's chain stands, and what the last verifications found.</summary>
sealed record ShowChains : IQuery<ChainsView>
{
    public static Permission Requires => AuditRights.Read;
}

/// <param name="Checks">The newest first; who has asked for one is told only to those of the same region.</param>
sealed record ChainsView(IReadOnlyList<ChainState> Chains, IReadOnlyList<Check> Checks, bool Waits);

/// <param name="Beginning">The last place that was removed when its time was over; 0 when everything is kept.</param>
sealed record ChainState(string Node, long Beginning, long Last, DateTimeOffset? LinkedAt, AuditAnchor? Anchor);

sealed class ShowChainsAnswer(AppDb db, CurrentActor current) : IAnswer<ShowChains, ChainsView>
{
    const int MostChecks = 10;

    public async Task<Result<ChainsView>> Answer(ShowChains query, CancellationToken ct)
    {
        var beginnings = await db.Set<AuditBeginning>().AsNoTracking().ToDictionaryAsync(beginning => beginning.Node, beginning => beginning.Position, ct);
        var nodes = await db.Set<AuditRecord>().Where(record => record.Position != null).Select(record => record.Node).Distinct().ToListAsync(ct);
        var chains = new List<ChainState>();
        foreach (var node in nodes.Union(beginnings.Keys).Order(StringComparer.Ordinal)) chains.Add(await Of(node, beginnings.GetValueOrDefault(node), ct));

        var (everywhere, region) = (current.Actor.Reach(AuditRights.Read) == Scope.All, current.Actor.Region);
        var checks = db.Set<Check>().AsNoTracking().Where(check => everywhere || check.Region == region);
        return new ChainsView(
            chains,
            await checks.OrderByDescending(check => check.AskedAt).Take(MostChecks).ToListAsync(ct),
            await db.Set<Check>().AnyAsync(check => check.EndedAt == null, ct));
    }

    async Task<ChainState> Of(string node, long beginning, CancellationToken ct)
    {
        var last = await db.Set<AuditRecord>().AsNoTracking().Where(record => record.Node == node && record.Position != null)
            .OrderByDescending(record => record.Position).Select(record => new { record.Position, record.At }).FirstOrDefaultAsync(ct);
        var anchor = await db.Set<AuditAnchor>().AsNoTracking().Where(one => one.Node == node).OrderByDescending(one => one.Position).FirstOrDefaultAsync(ct);
        return new(node, beginning, last?.Position ?? beginning, last?.At, anchor);
    }
}
