using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>Compares the old password and hashes the new one, outside any transaction.</summary>
sealed class ChangingPassword(AppDb db, UseCases useCases, CurrentActor current, AccountPasswords passwords, PasswordRules rules)
{
    public async Task<Result<Done>> Change(string? oldPassword, string? password, string? repeated, CancellationToken ct)
    {
        if (current.Actor.Person is not { } person) return CommandRefusals.NotPermitted;
        if (await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(found => found.Person == person, ct) is not { } account) return CommandRefusals.NotFound;
        if (rules.Check(password, account.UserName!) is { } unfit) return unfit;
        if (password != repeated) return Refusals.RepeatedDifferently;
        if (!passwords.IsOf(account, oldPassword)) return Refusals.OldPasswordWrong;
        if (await passwords.WasUsed(account, password!, ct)) return Refusals.PasswordUsedBefore(passwords.Remembered);

        return await useCases.Run<ChangePassword, Done>(new(account.Id, passwords.Hash(password!), account.SecurityStamp!), ct);
    }
}
