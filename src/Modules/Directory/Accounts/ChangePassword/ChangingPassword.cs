using Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>Compares the old password and hashes the new one, outside any transaction.</summary>
sealed class ChangingPassword(AppDb db, UseCases useCases, CurrentActor current, PasswordHashing passwords, PasswordRules rules, PastPasswords past)
{
    public async Task<Result<Done>> Change(string? oldPassword, string? password, string? repeated, CancellationToken ct)
    {
        if (current.Actor.Person is not { } person) return CommandRefusals.NotPermitted;
        if (await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(found => found.Person == person, ct) is not { } account) return CommandRefusals.NotFound;
        if (rules.Check(password, account.UserName!) is { } unfit) return unfit;
        if (password != repeated) return Refusals.RepeatedDifferently;
        if (passwords.Verify(account.PasswordHash, oldPassword ?? "") == PasswordVerificationResult.Failed) return Refusals.OldPasswordWrong;
        if (await past.Has(account, password!, ct)) return Refusals.PasswordUsedBefore(past.Remembered);

        return await useCases.Run<ChangePassword, Done>(new(account.Id, passwords.Hash(password!), account.SecurityStamp!), ct);
    }
}
