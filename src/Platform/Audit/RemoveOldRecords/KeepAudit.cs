using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;
using Platform.Time;

namespace Platform.Audit;

/// <summary>Removes the records whose time is over, the oldest of each node's chain first and a few at a time; a chain keeps everything behind the first that must stay.</summary>
sealed class KeepAudit(AppDb db, UseCases useCases, HouseTime time, IOptions<AuditSettings> settings) : IHouseJob
{
    const int AtATime = 500;

    public static string Name => "platform.keep-audit";

    public static string Title => "清理超过保存期限的操作记录";

    public static Rhythm Rhythm => Rhythm.Daily(new(2, 40));

    public async Task Run(CancellationToken ct)
    {
        if (settings.Value.KeepMonths == 0) return;

        var limit = time.Now.AddMonths(-settings.Value.KeepMonths);
        foreach (var node in await Linked.Select(record => record.Node).Distinct().ToListAsync(ct)) await Shorten(node, limit, ct);
    }

    IQueryable<AuditRecord> Linked => db.Set<AuditRecord>().AsNoTracking().Where(record => record.Position != null);

    async Task Shorten(string node, DateTimeOffset limit, CancellationToken ct)
    {
        var chain = Linked.Where(record => record.Node == node);
        var last = await chain.Where(record => record.At >= limit).MinAsync(record => record.Position, ct) - 1 ?? await chain.MaxAsync(record => record.Position, ct);
        var position = (await AuditHead.Beginning(db, node, ct)).Position;
        while (position < last)
        {
            position = Math.Min(position + AtATime, last.Value);
            await useCases.Run<RemoveOldRecords, Kernel.Done>(new(node, position), ct);
        }
    }
}
