using Directory.Contracts;
using Microsoft.Extensions.Options;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Decides what becomes of a try, and lets the account count it.</summary>
sealed class SignInJudge(HouseTime time, IDirectory directory, Factors factors, FactorAsking asking, IOptions<SignInSettings> settings)
{
    /// <summary>The first step. The count goes on until the second one: whoever knows the password alone could begin it anew as often as he likes.</summary>
    public async Task<SignInOutcome> Judge(Account account, RecordSignIn tried, CancellationToken ct)
    {
        if (Compare(account, tried.Matched, tried.Stamp) is { } wrong) return wrong;
        if (Barred(account) is { } barred) return barred;

        if (tried.Strengthened is { } hash) account.Strengthen(hash);
        if (await factors.Has(account.Id, ct)) return SignInOutcome.CodeAwaited;

        account.SignIn();
        asking.Ask(account);
        return SignInOutcome.Accepted;
    }

    /// <summary>The second step.</summary>
    public async Task<(SignInOutcome Outcome, SignInMeans Means)> Judge(Account account, string? code, CancellationToken ct)
    {
        if (account.IsLocked(time.Now)) return (SignInOutcome.Locked, default);
        if (await factors.Spend(account.Id, code, ct) is not { } means) return (Fail(account, SignInOutcome.WrongCode), default);
        if (Barred(account) is { } barred) return (barred, means);

        account.SignIn();
        return (SignInOutcome.Accepted, means);
    }

    /// <summary>A passkey, alone or as the second step. Its signature cannot be guessed, so a wrong one locks nothing.</summary>
    public async Task<SignInOutcome> Judge(Account account, TriedPasskey tried, CancellationToken ct)
    {
        if (account.IsLocked(time.Now)) return SignInOutcome.Locked;
        if (await factors.Take(account.Id, tried, ct) is var outcome && outcome != SignInOutcome.Accepted) return outcome;
        if (Barred(account) is { } barred) return barred;

        account.SignIn();
        return SignInOutcome.Accepted;
    }

    /// <summary>A passkey of somebody who is signed in.</summary>
    public async Task<JudgedProof> Judge(Account account, RecordPasskeyProof given, CancellationToken ct)
    {
        if (given.Stamp != account.SecurityStamp) return new(SignInOutcome.TooLate, Ended: true);

        var outcome = await factors.Take(account.Id, given.Tried, ct);
        if (outcome == SignInOutcome.Accepted) account.Prove();
        return new(outcome);
    }

    /// <summary>Both at once, of somebody who is signed in. What others try at the door does not keep the owner from it, and what is tried here keeps nobody from the door.</summary>
    public async Task<JudgedProof> Judge(Account account, RecordProof given, CancellationToken ct)
    {
        if (given.Stamp != account.SecurityStamp) return new(SignInOutcome.TooLate, Ended: true);
        if (!given.Matched) return FailProof(account, SignInOutcome.WrongPassword);
        if (await factors.Has(account.Id, ct) && await factors.Spend(account.Id, given.Code, ct) is null) return FailProof(account, SignInOutcome.WrongCode);

        account.Prove();
        return new(SignInOutcome.Accepted);
    }

    JudgedProof FailProof(Account account, SignInOutcome outcome) => new(outcome, account.FailProof(settings.Value.Tries));

    SignInOutcome? Compare(Account account, bool matched, string? stamp)
    {
        if (account.IsLocked(time.Now)) return SignInOutcome.Locked;
        return matched && stamp == account.SecurityStamp ? null : Fail(account, SignInOutcome.WrongPassword);
    }

    SignInOutcome? Barred(Account account) =>
        account.Disabled ? SignInOutcome.Disabled : directory.HoldingsOf(account.Person).Count == 0 ? SignInOutcome.NoPost : null;

    SignInOutcome Fail(Account account, SignInOutcome outcome)
    {
        account.Fail(time.Now, settings.Value.Tries, settings.Value.LockedFor);
        return outcome;
    }
}
