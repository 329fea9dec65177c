using Directory.Contracts;
using Microsoft.Extensions.Options;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Decides what becomes of a try, and lets the account count it.</summary>
sealed class SignInJudge(HouseTime time, IDirectory directory, IOptions<SignInSettings> settings)
{
    public SignInOutcome Judge(Account account, RecordSignIn tried)
    {
        if (account.IsLocked(time.Now)) return SignInOutcome.Locked;
        if (!tried.Matched || tried.Stamp != account.SecurityStamp)
        {
            account.Fail(time.Now, settings.Value.Tries, settings.Value.LockedFor);
            return SignInOutcome.WrongPassword;
        }

        if (account.Disabled) return SignInOutcome.Disabled;
        if (directory.HoldingsOf(account.Person).Count == 0) return SignInOutcome.NoPost;

        account.SignIn();
        if (tried.Strengthened is { } hash) account.Strengthen(hash);
        return SignInOutcome.Accepted;
    }
}
