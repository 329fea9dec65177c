using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>The tries from the address of the running request.</summary>
sealed class SignInAttempts(AppDb db, Ledger ledger, CurrentActor current, HouseTime time, IOptions<SignInSettings> settings)
{
    /// <summary>Tries that name no account are of use only to slow down whoever makes them.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    static readonly Statement Insert = Statement.Insert("directory_sign_in_attempt", "id", "at", "address", "account", "device", "outcome", "means", "region");
    static readonly Statement Forget = new("DELETE FROM directory_sign_in_attempt WHERE at < $1 AND (account IS NULL OR at < $2)", 2);

    string Address => current.Actor.Network ?? "";

    /// <returns>Why no other can be made, when too many have failed from here within the last minutes.</returns>
    public async Task<Refusal?> TooMany(CancellationToken ct)
    {
        var (address, since) = (Address, time.Now - settings.Value.AddressWindow);
        var failed = await db.Set<SignInAttempt>().CountAsync(attempt => attempt.Address == address && attempt.At > since && attempt.Outcome != SignInOutcome.Accepted && attempt.Outcome != SignInOutcome.CodeAwaited, ct);
        return failed >= settings.Value.AddressFailures ? Refusals.TooManyFromHere(settings.Value.AddressMinutes) : null;
    }

    /// <param name="account">The account that was named, if there is one.</param>
    public void Note(SignInOutcome outcome, Guid? account, string device, SignInMeans means = SignInMeans.Password)
    {
        ledger.Append(Insert, Guid.CreateVersion7(), time.Now, Address, account, device, outcome, means, current.Actor.Region);
        ledger.Append(Forget, time.Now - Kept, time.Now - TimeSpan.FromDays(settings.Value.LogDays));
    }
}
