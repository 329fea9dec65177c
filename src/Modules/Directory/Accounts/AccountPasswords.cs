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
        var before = await Before(account).AsNoTracking().Take(Remembered - 1).Select(past => past.Hash).ToListAsync(ct);
        return before.Prepend(account.PasswordHash!).Any(hash => passwords.Verify(hash, password) != PasswordVerificationResult.Failed);
    }

    /// <summary>Gives the account another password within the running command, remembers the one that it had and forgets what is asked for no longer.</summary>
    public async Task Replace(Account account, string hash, bool given, CancellationToken ct)
    {
        db.RemoveRange(await Before(account).Skip(Math.Max(Remembered - 2, 0)).ToListAsync(ct));
        db.Add(new PastPassword(account.Id, account.PasswordHash!, time.Now, account.Region));
        account.Take(hash, given, time.Now);
    }

    /// <summary>The passwords that it had, the last first.</summary>
    IQueryable<PastPassword> Before(Account account) =>
        db.Set<PastPassword>().Where(past => past.Account == account.Id).OrderByDescending(past => past.Until).ThenByDescending(past => past.Id);
}
