using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>Compares the password of whoever is signed in, outside any transaction, and has it judged together with the code.</summary>
sealed class Proving(AppDb db, UseCases useCases, CurrentActor current, AccountPasswords passwords, SignInAttempts attempts)
{
    /// <param name="device">See <see cref="DeviceWords"/>.</param>
    public async Task<Result<Done>> Try(string? password, string? code, string device, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(password)) return Refusals.PasswordMissing;
        if (await attempts.AreTooMany(ct)) return Refusals.TooManyFromHere(attempts.Minutes);

        var me = current.Actor.Person;
        if (await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(found => found.Person == me, ct) is not { } account) return CommandRefusals.NotFound;

        var matched = passwords.IsOf(account, password);
        var judged = await useCases.Judge<RecordProof, SignInOutcome>(new(matched, account.SecurityStamp, code, device), ct);
        return judged.Then(outcome => outcome == SignInOutcome.Accepted ? Done.It : (Result<Done>)FactorRefusals.ProofFailed);
    }
}
