using Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>A password that an account had before, as a hash: so that it is not chosen again at once.</summary>
sealed class PastPassword(Guid account, string hash, DateTimeOffset until, RegionCode region)
{
    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid Account { get; } = account;

    public string Hash { get; } = hash;

    /// <summary>When another one took its place.</summary>
    public DateTimeOffset Until { get; } = until;

    public RegionCode Region { get; } = region;
}

sealed class PastPasswordTable : IEntityTypeConfiguration<PastPassword>
{
    public void Configure(EntityTypeBuilder<PastPassword> builder) => builder.HasIndex(past => new { past.Account, past.Until });
}

/// <summary>Remembers the last passwords of an account.</summary>
sealed class PastPasswords(AppDb db, PasswordHashing passwords, HouseTime time, IOptions<SignInSettings> settings)
{
    public int Remembered => settings.Value.PasswordsRemembered;

    /// <summary>Slow, as every comparison of a password is: outside of any transaction.</summary>
    public async Task<bool> Has(Account account, string password, CancellationToken ct)
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
