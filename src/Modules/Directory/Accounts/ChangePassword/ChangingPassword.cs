using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Compares the old password and hashes the new one, outside any transaction. A wrong old one counts as a proof that failed; a right one proves nothing where a code belongs to it.</summary>
sealed class ChangingPassword(OwnAccount own, UseCases useCases, AccountPasswords passwords, PasswordRules rules, SignInAttempts attempts)
{
    public async Task<Result<Done>> Change(string? oldPassword, string? password, string? repeated, Sitting sitting, CancellationToken ct)
    {
        if (await own.Read(ct) is not { } account) return CommandRefusals.NotFound;
        if (rules.Check(password, account.UserName!) is { } unfit) return unfit;
        if (password != repeated) return Refusals.RepeatedDifferently;
        if (string.IsNullOrEmpty(oldPassword)) return Refusals.OldPasswordMissing;
        if (await attempts.TooMany(ct) is { } tooMany) return tooMany;

        var stamp = sitting.Stamp ?? account.SecurityStamp!;
        if (!passwords.IsOf(account, oldPassword)) return await Wrong(stamp, sitting.Device, ct);
        if (await passwords.WasUsed(account, password!, ct)) return Refusals.PasswordUsedBefore(passwords.Remembered);

        return await useCases.Run<ChangePassword, Done>(new(account.Id, passwords.Hash(password!), stamp), ct);
    }

    async Task<Result<Done>> Wrong(string stamp, string device, CancellationToken ct)
    {
        var judged = await useCases.Judge<RecordProof, JudgedProof>(new(Matched: false, stamp, null, device), ct);
        return judged.Then(judgement => (Result<Done>)(judgement.Ended ? FactorRefusals.ProofsEnded : Refusals.OldPasswordWrong));
    }
}
