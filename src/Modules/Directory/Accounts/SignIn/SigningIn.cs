using Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>Compares the password, outside any transaction, and has the outcome recorded.</summary>
sealed class SigningIn(AppDb db, UseCases useCases, PasswordHashing passwords, SignInAttempts attempts, IOptions<SignInSettings> settings)
{
    /// <param name="device">See <see cref="DeviceWords"/>.</param>
    public async Task<Result<SignedIn>> Try(string? name, string? password, string device, CancellationToken ct)
    {
        if (Missing(name, password) is { Count: > 0 } missing) return Result<SignedIn>.Refused(missing);
        if (await attempts.TooMany(ct) is { } tooMany) return tooMany;

        var normal = AccountName.Normal(name);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(found => found.NormalizedUserName == normal, ct);
        var matched = passwords.Verify(account?.PasswordHash, password!);
        var strengthened = matched == PasswordVerificationResult.SuccessRehashNeeded ? passwords.Hash(password!) : null;

        var recorded = await useCases.Judge<RecordSignIn, JudgedTry>(new(account?.Id, matched != PasswordVerificationResult.Failed, account?.SecurityStamp, strengthened, device), ct);
        return recorded.Then(judged => judged.Outcome switch
        {
            SignInOutcome.Accepted or SignInOutcome.CodeAwaited => new SignedIn(account!.Id, judged.Half),
            SignInOutcome.NoPost => (Result<SignedIn>)Refusals.NoPost,
            _ => Refusals.SignInFailed(settings.Value.Tries, settings.Value.LockedMinutes),
        });
    }

    static List<Refusal> Missing(string? name, string? password)
    {
        var missing = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(name)) missing.Add(Refusals.NameMissing);
        if (string.IsNullOrEmpty(password)) missing.Add(Refusals.PasswordMissing);
        return missing;
    }
}
