using Kernel;
using Platform.Audit;

namespace Platform.Writing;

/// <summary>Leaves the audit record of something that was refused or only read: there is no other change to hang it on.</summary>
sealed class AuditJob(Actor actor, DateTimeOffset at, string action, AuditOutcome outcome, string? subject, string? detail) : WriteJob(actor, at)
{
    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        (scope.Audit.Subject, scope.Audit.Detail) = (subject, detail);
        scope.Audit.Record(action, outcome);
        await scope.Save(ct);
        return true;
    }
}
