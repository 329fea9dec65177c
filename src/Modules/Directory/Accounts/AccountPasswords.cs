using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Compares and replaces the password of an account, and remembers the last ones. Comparing is slow: it is done outside of any transaction.</summary>
sealed class AccountPasswords(AppDb db, PasswordHashing passwords, HouseTime time, IOptions<SignInSettings> settings)
{
    public int Remembered => settings.Value.PasswordsRemembered;

    public bool IsOf(Account account, string? password) => passwords.Verify(account.PasswordHash, password ?? "") != PasswordVerificationResult.Failed;

    public string Hash(string password) => passwords.Hash(password);

    /// <summary>Whether it is one of the last, the present one among them.</summary>
    public async Task<bool> WasUsed(Account account, string password, CancellationToken ct)
    {
        var before = await db.Set<PastPassword>().AsNoTracking().Where(past => past.Account == account.Id)
            .OrderByDescending(past => past.Until).ThenByDescending(past => past.Id).Take(Remembered - 1).Select(past => past.Hash).ToListAsync(ct);
        return before.Prepend(account.PasswordHash!).Any(hash => passwords.Verify(hash, password) != PasswordVerificationResult.Failed);
    }

    /// <summary>Gives the account another password within the running command, and remembers the one that it had.</summary>
    public void Replace(Account account, string hash, bool given)
    {
        db.Add(new PastPassword(account.Id, account.PasswordHash!, time.Now, account.Region));
        account.Take(hash, given, time.Now);
    }
}
