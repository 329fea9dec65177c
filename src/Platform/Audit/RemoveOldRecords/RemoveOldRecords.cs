using System.Globalization;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;

namespace Platform.Audit;

/// <summary>Removes the oldest records of a node up to a place of its chain, and keeps the last removed link as the chain's new beginning, in one transaction.</summary>
/// <param name="UpTo">The last place that goes.</param>
/// <remarks>The removal is itself recorded, at the other end of the chain, so that nobody shortens a chain unseen.</remarks>
sealed record RemoveOldRecords(string Node, long UpTo) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class RemoveOldRecordsHandler(AppDb db, Ledger ledger, Acting acting, AuditTrail audit) : IHandle<RemoveOldRecords, Done>
{
    static readonly Statement Begin = new(
        """
        INSERT INTO platform_audit_beginning (node, position, digest, at, region) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (node) DO UPDATE SET position = excluded.position, digest = excluded.digest, at = excluded.at
        """, 5);

    public async Task<Result<Done>> Handle(RemoveOldRecords command, CancellationToken ct)
    {
        audit.Subject = $"audit-chain:{command.Node}";
        audit.Detail = command.UpTo.ToString(CultureInfo.InvariantCulture);
        var records = db.Set<AuditRecord>().Where(record => record.Node == command.Node);
        // Another node has removed it meanwhile.
        if (await records.Where(record => record.Position == command.UpTo).Select(record => record.Digest).FirstOrDefaultAsync(ct) is not { } last) return CommandRefusals.NotFound;

        await records.Where(record => record.Position <= command.UpTo).ExecuteDeleteAsync(ct);
        await db.Set<AuditAnchor>().Where(anchor => anchor.Node == command.Node && anchor.Position < command.UpTo).ExecuteDeleteAsync(ct);
        ledger.Append(Begin, command.Node, command.UpTo, last, acting.Now, acting.Actor.Region);
        return Done.It;
    }
}
