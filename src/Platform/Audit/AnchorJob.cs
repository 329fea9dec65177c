using Kernel;
using Platform.Ledgers;
using Platform.Writing;

namespace Platform.Audit;

/// <summary>Keeps where a node's chain stands now, if it has grown since the last anchor.</summary>
sealed class AnchorJob(Actor actor, DateTimeOffset at, string node) : WriteJob(actor, at)
{
    static readonly Statement Keep = new(
        "INSERT INTO platform_audit_anchor (node, position, digest, at, region) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (node, position) DO NOTHING RETURNING position", 5);

    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        var head = await AuditHead.Of(scope.Db, node, ct);
        return head.Position > 0 && await scope.Read(new(Keep, [node, head.Position, head.Digest, At, Actor.Region]), ct) is not null;
    }
}
