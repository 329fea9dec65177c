using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>A try to sign in by a passkey, and what became of it. The signature was checked before.</summary>
/// <param name="Half">The half-done sign-in whose second step it is; null for a passkey alone.</param>
/// <param name="Device">See <see cref="DeviceWords"/>.</param>
sealed record RecordPasskey(TriedPasskey Tried, Guid? Half, string Device) : ICommand<JudgedCode>
{
    public static Permission Requires => Permission.Public;

    public SignInMeans Means => Half is null ? SignInMeans.Passkey : SignInMeans.PasswordAndPasskey;
}

/// <remarks>A try that fails is a success of this command: it must be kept.</remarks>
sealed class RecordPasskeyHandler(AppDb db, HalfSignIns halves, SignInJudge judge, SignInAttempts attempts, AuditTrail audit) : IHandle<RecordPasskey, JudgedCode>
{
    public async Task<Result<JudgedCode>> Handle(RecordPasskey command, CancellationToken ct)
    {
        var half = command.Half is { } begun ? await halves.Find(begun, command.Device, ct) : null;
        if (command.Half is not null && half is null) return new JudgedCode(SignInOutcome.TooLate);

        var account = half?.Account ?? await Whose(command.Tried, ct);
        audit.Subject = account is null ? null : $"account:{account.Id}";
        var outcome = account is null ? SignInOutcome.WrongPasskey : await judge.Judge(account, command.Tried, ct);
        audit.Detail = outcome == SignInOutcome.Accepted ? $"{outcome} {command.Means}" : outcome.ToString();
        attempts.Note(outcome, account?.Id, command.Device, command.Means);
        if (outcome != SignInOutcome.Accepted) return new JudgedCode(outcome);

        if (half is { } done) halves.End(done.Half);
        return new JudgedCode(outcome, account!.Id);
    }

    async Task<Account?> Whose(TriedPasskey tried, CancellationToken ct) =>
        tried.Account is { } signed ? await db.Set<Account>().SingleOrDefaultAsync(account => account.Id == signed, ct) : null;
}
