using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Compares the old password and hashes the new one, outside any transaction.</summary>
sealed class ChangingPassword(OwnAccount own, UseCases useCases, AccountPasswords passwords, PasswordRules rules)
{
    public async Task<Result<Done>> Change(string? oldPassword, string? password, string? repeated, CancellationToken ct)
    {
        if (await own.Read(ct) is not { } account) return CommandRefusals.NotFound;
        if (rules.Check(password, account.UserName!) is { } unfit) return unfit;
        if (password != repeated) return Refusals.RepeatedDifferently;
        if (!passwords.IsOf(account, oldPassword)) return Refusals.OldPasswordWrong;
        if (await passwords.WasUsed(account, password!, ct)) return Refusals.PasswordUsedBefore(passwords.Remembered);

        return await useCases.Run<ChangePassword, Done>(new(account.Id, passwords.Hash(password!), account.SecurityStamp!), ct);
    }
}
