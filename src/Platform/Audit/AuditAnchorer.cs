using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Database;
using Platform.House;
using Platform.Jobs;
using Platform.Writing;

namespace Platform.Audit;

/// <summary>Anchors this node's chain each minute: in the database, and then, whatever crashes in between, in the log beside it.</summary>
sealed partial class AuditAnchorer(
    DatabaseSource source, IWriteRoad road, AnchorLog anchors, ThisNode node, ILogger<AuditAnchorer> log)
    : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    long? written;

    public async Task Anchor(CancellationToken ct)
    {
        await road.Carry(new AnchorJob(node.Actor, node.Now, node.Name), ct);
        written ??= anchors.Lines().LastOrDefault(one => one.Line?.Node == node.Name).Line?.Position;
        foreach (var anchor in await Unwritten(ct))
        {
            anchors.Append(AnchorLine.Of(anchor));
            written = anchor.Position;
        }
    }

    /// <summary>What the log does not know yet; a log that was lost begins anew at the last anchor.</summary>
    async Task<List<AuditAnchor>> Unwritten(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var mine = db.Set<AuditAnchor>().AsNoTracking().Where(anchor => anchor.Node == node.Name);
        return written is { } last
            ? await mine.Where(anchor => anchor.Position > last).OrderBy(anchor => anchor.Position).ToListAsync(ct)
            : await mine.OrderByDescending(anchor => anchor.Position).Take(1).ToListAsync(ct);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Anchor, Pause, AnchorFailed, stoppingToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "The audit chain could not be anchored")]
    partial void AnchorFailed(Exception failure);
}
