using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Leaves the end of a session in the audit.</summary>
sealed record RecordSignOut : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RecordSignOutHandler(CurrentActor current, AuditTrail audit) : IHandle<RecordSignOut, Done>
{
    public Task<Result<Done>> Handle(RecordSignOut command, CancellationToken ct)
    {
        audit.Subject = $"person:{current.Actor.Person}";
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
