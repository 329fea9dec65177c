using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Database;
using Platform.House;
using Platform.Jobs;
using Platform.Writing;

namespace Platform.Audit;

/// <summary>Links this node's audit records within a second after their commit: chains of two nodes never wait for each other.</summary>
sealed partial class AuditLinker(DatabaseSource source, IWriteRoad road, ThisNode node, ILogger<AuditLinker> log)
    : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    /// <summary>Links everything that is committed now.</summary>
    public async Task Link(CancellationToken ct)
    {
        if (!await AnyUnlinked(ct)) return;

        LinkJob job;
        do
        {
            job = new(node.Actor, node.Now, node.Name);
            await road.Carry(job, ct);
        }
        while (job.More);
    }

    /// <summary>A look costs nothing; an idle house is not to be woken by a write transaction every moment.</summary>
    async Task<bool> AnyUnlinked(CancellationToken ct)
    {
        await using var db = source.ForReading();
        return await db.Set<AuditRecord>().AnyAsync(record => record.Node == node.Name && record.Position == null, ct);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Link, Pause, LinkFailed, stoppingToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "Audit records could not be linked")]
    partial void LinkFailed(Exception failure);
}
