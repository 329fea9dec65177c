using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Directory.Accounts;

/// <summary>Keeps and checks passwords by Identity's hasher: slow by intent, so never inside a handler.</summary>
sealed class PasswordHashing
{
    readonly PasswordHasher<Account> hasher;
    readonly Lazy<string> nobodys;

    public PasswordHashing(IOptions<SignInSettings> settings)
    {
        hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = settings.Value.HashRounds }));
        nobodys = new(() => Hash(Guid.CreateVersion7().ToString()));
    }

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>An unknown account costs the same work as a known one, so that the time tells nothing.</summary>
    /// <param name="kept">The account's hash; null when there is no such account.</param>
    public PasswordVerificationResult Verify(string? kept, string password)
    {
        var matched = hasher.VerifyHashedPassword(null!, kept ?? nobodys.Value, password);
        return kept is null ? PasswordVerificationResult.Failed : matched;
    }
}
