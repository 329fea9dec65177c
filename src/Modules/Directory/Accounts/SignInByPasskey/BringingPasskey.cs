using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Asks a browser for the signature of a passkey, and has judged what it brings.</summary>
sealed class BringingPasskey(PasskeyQuestions questions, SecondStep step, UseCases useCases, SignInAttempts attempts)
{
    /// <param name="second">As the second step of the sign-in that this browser has begun; where there is none, of whoever comes.</param>
    public async Task<string> Ask(HttpContext http, bool second, CancellationToken ct) =>
        second && await step.Account(http, ct) is { } account
            ? await questions.For(http, PasskeyUse.SecondStep, account)
            : await questions.For(http, PasskeyUse.SignIn, null);

    /// <returns>The account's id.</returns>
    public async Task<Result<Guid>> Try(HttpContext http, bool second, PasskeyAnswer answer, CancellationToken ct)
    {
        if (await attempts.TooMany(ct) is { } tooMany) return tooMany;

        var half = second ? step.Half(http) : null;
        var tried = await questions.Read(http, half is null ? PasskeyUse.SignIn : PasskeyUse.SecondStep, answer);
        if (!tried.Succeeded) return tried.Refusal;

        var judged = await useCases.Judge<RecordPasskey, JudgedCode>(new(tried.Value, half, DeviceWords.Of(http.Request.Headers.UserAgent)), ct);
        return judged.Then(judgement => judgement switch
        {
            { Account: { } account } => account,
            { Outcome: SignInOutcome.NoPost } => (Result<Guid>)Refusals.NoPost,
            { Outcome: SignInOutcome.TooLate } => half is null ? PasskeyRefusals.TooLate : FactorRefusals.TooLate,
            _ => PasskeyRefusals.Failed,
        });
    }
}
