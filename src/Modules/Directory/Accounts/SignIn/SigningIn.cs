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
    const int Rounds = 50;

    /// <param name="device">See <see cref="DeviceWords"/>.</param>
    /// <returns>The account's id.</returns>
    public async Task<Result<Guid>> Try(string? name, string? password, string device, CancellationToken ct)
    {
        if (Missing(name, password) is { Count: > 0 } missing) return Result<Guid>.Refused(missing);
        if (await attempts.AreTooMany(ct)) return Refusals.TooManyFromHere(settings.Value.AddressMinutes);

        var normal = AccountName.Normal(name);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(found => found.NormalizedUserName == normal, ct);
        var matched = passwords.Verify(account?.PasswordHash, password!);
        var strengthened = matched == PasswordVerificationResult.SuccessRehashNeeded ? passwords.Hash(password!) : null;

        var recorded = await Record(new(account?.Id, matched != PasswordVerificationResult.Failed, account?.SecurityStamp, strengthened, device), ct);
        return recorded.Then(outcome => outcome switch
        {
            SignInOutcome.Accepted => account!.Id,
            SignInOutcome.NoPost => (Result<Guid>)Refusals.NoPost,
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

    /// <summary>Tries that come at once all count: one that finds the account just changed is judged anew.</summary>
    async Task<Result<SignInOutcome>> Record(RecordSignIn command, CancellationToken ct)
    {
        for (var round = 1; ; round++)
        {
            var recorded = await useCases.Run<RecordSignIn, SignInOutcome>(command, ct);
            if (round == Rounds || recorded.Refusal?.Code != CommandRefusals.ChangedMeanwhile.Code) return recorded;
        }
    }
}
