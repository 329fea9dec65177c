using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>What became of a try to sign in. The password was compared before: nothing slow happens here.</summary>
/// <param name="Account">The account named, if there is one.</param>
/// <param name="Matched">The password was that of the hash the account had under <paramref name="Stamp"/>.</param>
/// <param name="Device">See <see cref="DeviceWords"/>.</param>
/// <param name="Strengthened">The same password hashed by today's rules, where it was kept by older ones.</param>
sealed record RecordSignIn(Guid? Account, bool Matched, string? Stamp, string? Strengthened, string Device) : ICommand<JudgedTry>
{
    public static Permission Requires => Permission.Public;
}

/// <remarks>A try that fails is a success of this command: it must be kept.</remarks>
sealed class RecordSignInHandler(AppDb db, SignInJudge judge, HalfSignIns halves, SignInAttempts attempts, AuditTrail audit) : IHandle<RecordSignIn, JudgedTry>
{
    public async Task<Result<JudgedTry>> Handle(RecordSignIn command, CancellationToken ct)
    {
        var account = command.Account is { } id ? await db.Set<Account>().SingleOrDefaultAsync(found => found.Id == id, ct) : null;
        var outcome = account is null ? SignInOutcome.UnknownAccount : await judge.Judge(account, command, ct);
        attempts.Note(outcome, account?.Id, command.Device);
        audit.Subject = account is null ? null : $"account:{account.Id}";
        audit.Detail = outcome.ToString();
        return new JudgedTry(outcome, outcome == SignInOutcome.CodeAwaited ? halves.Begin(account!, command.Device) : null);
    }
}
