using Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Compares the password, outside any transaction, and has the outcome recorded.</summary>
sealed class SigningIn(AppDb db, UseCases useCases, CurrentActor current, PasswordHashing passwords, HouseTime time, IOptions<SignInSettings> settings)
{
    /// <returns>The account's id.</returns>
    public async Task<Result<Guid>> Try(string name, string password, CancellationToken ct)
    {
        if (await FailuresFromHere(ct) >= settings.Value.AddressFailures) return Refusals.TooManyFromHere(settings.Value.AddressMinutes);

        var normal = AccountName.Normal(name);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(found => found.NormalizedUserName == normal, ct);
        var matched = passwords.Verify(account?.PasswordHash, password);
        var strengthened = matched == PasswordVerificationResult.SuccessRehashNeeded ? passwords.Hash(password) : null;

        var command = new RecordSignIn(account?.Id, matched != PasswordVerificationResult.Failed, account?.SecurityStamp, strengthened);
        var recorded = await useCases.Run<RecordSignIn, SignInOutcome>(command, ct);
        return recorded.Then(outcome => outcome switch
        {
            SignInOutcome.Accepted => account!.Id,
            SignInOutcome.NoPost => (Result<Guid>)Refusals.NoPost,
            _ => Refusals.SignInFailed(settings.Value.Tries, settings.Value.LockedMinutes),
        });
    }

    Task<int> FailuresFromHere(CancellationToken ct)
    {
        var (address, since) = (current.Actor.Address ?? "", time.Now - settings.Value.AddressWindow);
        return db.Set<SignInAttempt>().CountAsync(attempt => attempt.Address == address && attempt.At > since && attempt.Outcome != SignInOutcome.Accepted, ct);
    }
}
