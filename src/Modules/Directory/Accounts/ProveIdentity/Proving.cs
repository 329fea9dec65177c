using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Compares the password of whoever is signed in, outside any transaction, and has it judged together with the code.</summary>
sealed class Proving(OwnAccount own, UseCases useCases, AccountPasswords passwords, SignInAttempts attempts)
{
    /// <param name="device">See <see cref="DeviceWords"/>.</param>
    public async Task<Result<Done>> Try(string? password, string? code, string device, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(password)) return Refusals.PasswordMissing;
        if (await attempts.TooMany(ct) is { } tooMany) return tooMany;
        if (await own.Read(ct) is not { } account) return CommandRefusals.NotFound;

        var matched = passwords.IsOf(account, password);
        var judged = await useCases.Judge<RecordProof, SignInOutcome>(new(matched, account.SecurityStamp, code, device), ct);
        return judged.Then(outcome => outcome == SignInOutcome.Accepted ? Done.It : (Result<Done>)FactorRefusals.ProofFailed);
    }
}
