using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Asks for the signature of a passkey of whoever is signed in, and has judged what comes.</summary>
sealed class ProvingByPasskey(OwnAccount own, PasskeyQuestions questions, UseCases useCases, SignInAttempts attempts)
{
    public async Task<Result<string>> Ask(HttpContext http, CancellationToken ct) =>
        await own.Read(ct) is { } account ? await questions.For(http, PasskeyUse.Prove, account) : CommandRefusals.NotFound;

    public async Task<Result<Done>> Try(HttpContext http, PasskeyAnswer answer, Sitting sitting, CancellationToken ct)
    {
        if (await attempts.TooMany(ct) is { } tooMany) return tooMany;
        if (await own.Read(ct) is not { } account) return CommandRefusals.NotFound;

        var tried = await questions.Read(http, PasskeyUse.Prove, answer);
        if (!tried.Succeeded) return tried.Refusal;

        var judged = await useCases.Judge<RecordPasskeyProof, JudgedProof>(new(tried.Value, sitting.Stamp ?? account.SecurityStamp, sitting.Device), ct);
        return judged.Then(judgement => judgement switch
        {
            { Outcome: SignInOutcome.Accepted } => Done.It,
            { Ended: true } => (Result<Done>)FactorRefusals.ProofsEnded,
            { Outcome: SignInOutcome.TooLate } => PasskeyRefusals.TooLate,
            _ => PasskeyRefusals.ProofFailed,
        });
    }
}
