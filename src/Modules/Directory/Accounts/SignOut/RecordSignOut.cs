using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Ends a session on every node, and leaves that in the audit.</summary>
/// <param name="Session">Null when the cookie could not be read any more.</param>
sealed record RecordSignOut(SessionId? Session) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RecordSignOutHandler(EndingSessions ending, CurrentActor current, AuditTrail audit) : IHandle<RecordSignOut, Done>
{
    public Task<Result<Done>> Handle(RecordSignOut command, CancellationToken ct)
    {
        audit.Subject = $"person:{current.Actor.Person}";
        ending.End(command.Session is { } session ? [session] : []);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
