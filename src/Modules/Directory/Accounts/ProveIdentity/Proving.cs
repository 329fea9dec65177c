using Kernel;
using Microsoft.Extensions.Options;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Compares the password of whoever is signed in, outside any transaction, and has it judged together with the code.</summary>
sealed class Proving(OwnAccount own, UseCases useCases, AccountPasswords passwords, SignInAttempts attempts, IOptions<SignInSettings> settings)
{
    public async Task<Result<Done>> Try(string? password, string? code, Sitting sitting, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(password)) return Refusals.PasswordMissing;
        if (await attempts.TooMany(ct) is { } tooMany) return tooMany;
        if (await own.Read(ct) is not { } account) return CommandRefusals.NotFound;

        var matched = passwords.IsOf(account, password);
        var judged = await useCases.Judge<RecordProof, JudgedProof>(new(matched, sitting.Stamp ?? account.SecurityStamp, code, sitting.Device), ct);
        return judged.Then(judgement => judgement switch
        {
            { Outcome: SignInOutcome.Accepted } => Done.It,
            { Ended: true } => (Result<Done>)FactorRefusals.ProofsEnded,
            _ => FactorRefusals.ProofFailed(settings.Value.Tries),
        });
    }
}
