using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>The second step of signing in, and what became of it.</summary>
/// <param name="Half">The half-done sign-in that the browser brings.</param>
/// <param name="Device">See <see cref="DeviceWords"/>.</param>
sealed record RecordCode(Guid Half, string? Code, string Device) : ICommand<JudgedCode>
{
    public static Permission Requires => Permission.Public;

    /// <summary>The code itself stands in no log.</summary>
    public override string ToString() => $"{nameof(RecordCode)} {Half}";
}

/// <param name="Account">Whose session may begin; null unless it was accepted.</param>
sealed record JudgedCode(SignInOutcome Outcome, Guid? Account = null);

/// <remarks>A try that fails is a success of this command: it must be kept.</remarks>
sealed class RecordCodeHandler(HalfSignIns halves, SignInJudge judge, SignInAttempts attempts, AuditTrail audit) : IHandle<RecordCode, JudgedCode>
{
    public async Task<Result<JudgedCode>> Handle(RecordCode command, CancellationToken ct)
    {
        if (await halves.Find(command.Half, command.Device, ct) is not var (half, account)) return new JudgedCode(SignInOutcome.TooLate);

        audit.Subject = $"account:{account.Id}";
        var (outcome, means) = await judge.Judge(account, command.Code, ct);
        audit.Detail = outcome == SignInOutcome.Accepted ? $"{outcome} {means}" : outcome.ToString();
        attempts.Note(outcome, account.Id, command.Device, means);
        if (outcome != SignInOutcome.Accepted) return new JudgedCode(outcome);

        halves.End(half);
        return new JudgedCode(outcome, account.Id);
    }
}
