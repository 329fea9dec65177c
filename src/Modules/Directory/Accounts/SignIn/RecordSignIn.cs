using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>What became of a try to sign in. The password was compared before: nothing slow happens here.</summary>
/// <param name="Account">The account named, if there is one.</param>
/// <param name="Matched">The password was that of the hash the account had under <paramref name="Stamp"/>.</param>
/// <param name="Strengthened">The same password hashed by today's rules, where it was kept by older ones.</param>
sealed record RecordSignIn(Guid? Account, bool Matched, string? Stamp, string? Strengthened) : ICommand<SignInOutcome>
{
    public static Permission Requires => Permission.Public;
}

sealed class RecordSignInHandler(AppDb db, Ledger ledger, HouseTime time, IDirectory directory, CurrentActor current, AuditTrail audit, IOptions<SignInSettings> settings)
    : IHandle<RecordSignIn, SignInOutcome>
{
    static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    static readonly Statement Insert = Statement.Insert("directory_sign_in_attempt", "id", "at", "address", "outcome", "region");
    static readonly Statement Forget = new("DELETE FROM directory_sign_in_attempt WHERE at < $1", 1);

    public async Task<Result<SignInOutcome>> Handle(RecordSignIn command, CancellationToken ct)
    {
        var account = command.Account is { } id ? await db.Set<Account>().SingleOrDefaultAsync(found => found.Id == id, ct) : null;
        var outcome = account is null ? SignInOutcome.UnknownAccount : Judge(account, command);

        ledger.Append(Insert, Guid.CreateVersion7(), time.Now, current.Actor.Address ?? "", outcome, current.Actor.Region);
        ledger.Append(Forget, time.Now - Kept);
        audit.Subject = account is null ? null : $"account:{account.Id}";
        audit.Detail = outcome.ToString();
        return outcome;
    }

    SignInOutcome Judge(Account account, RecordSignIn command)
    {
        if (account.IsLocked(time.Now)) return SignInOutcome.Locked;
        if (!command.Matched || command.Stamp != account.SecurityStamp)
        {
            account.Fail(time.Now, settings.Value.Tries, settings.Value.LockedFor);
            return SignInOutcome.WrongPassword;
        }

        if (account.Disabled) return SignInOutcome.Disabled;
        if (directory.HoldingsOf(account.Person).Count == 0) return SignInOutcome.NoPost;

        account.SignIn();
        if (command.Strengthened is { } hash) account.Strengthen(hash);
        return SignInOutcome.Accepted;
    }
}
