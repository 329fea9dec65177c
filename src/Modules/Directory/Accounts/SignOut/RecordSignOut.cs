using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Ledgers;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Ends a session on every node, and leaves that in the audit.</summary>
/// <param name="Session">Null when the cookie could not be read any more.</param>
sealed record RecordSignOut(SessionId? Session) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RecordSignOutHandler(Ledger ledger, CurrentActor current, HouseTime time, AuditTrail audit) : IHandle<RecordSignOut, Done>
{
    /// <summary>Longer than any session may last (<see cref="SignInSettings.SessionHours"/>).</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(8);

    static readonly Statement Insert = Statement.Insert("directory_ended_session", "id", "at", "region");
    static readonly Statement Forget = new("DELETE FROM directory_ended_session WHERE at < $1", 1);

    public Task<Result<Done>> Handle(RecordSignOut command, CancellationToken ct)
    {
        audit.Subject = $"person:{current.Actor.Person}";
        if (command.Session is { } session) ledger.Append(Insert, session.Value, time.Now, current.Actor.Region);
        ledger.Append(Forget, time.Now - Kept);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
