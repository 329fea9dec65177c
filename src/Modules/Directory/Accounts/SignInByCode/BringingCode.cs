using Kernel;
using Microsoft.Extensions.Options;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Has the code of a half-done sign-in judged.</summary>
sealed class BringingCode(UseCases useCases, SignInAttempts attempts, IOptions<SignInSettings> settings)
{
    /// <param name="half">As the browser has kept it; null when it has none, or has made it up.</param>
    /// <param name="device">See <see cref="DeviceWords"/>.</param>
    /// <returns>The account's id.</returns>
    public async Task<Result<Guid>> Try(Guid? half, string? code, string device, CancellationToken ct)
    {
        if (half is not { } id) return FactorRefusals.TooLate;
        if (FactorSecrets.Plain(code).Length == 0) return FactorRefusals.CodeMissing;
        if (await attempts.TooMany(ct) is { } tooMany) return tooMany;

        var judged = await useCases.Judge<RecordCode, JudgedCode>(new(id, code, device), ct);
        return judged.Then(judgement => judgement switch
        {
            { Account: { } account } => account,
            { Outcome: SignInOutcome.NoPost } => (Result<Guid>)Refusals.NoPost,
            { Outcome: SignInOutcome.TooLate } => FactorRefusals.TooLate,
            _ => FactorRefusals.CodeFailed(settings.Value.Tries, settings.Value.LockedMinutes),
        });
    }
}
