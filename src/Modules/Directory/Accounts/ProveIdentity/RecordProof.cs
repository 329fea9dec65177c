using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>What became of a try to show who one is, from within a session. The password was compared before.</summary>
/// <param name="Matched">The password was that of the hash the account had under <paramref name="Stamp"/>.</param>
/// <param name="Device">See <see cref="DeviceWords"/>.</param>
sealed record RecordProof(bool Matched, string? Stamp, string? Code, string Device) : ICommand<SignInOutcome>
{
    public static Permission Requires => Permission.Staff;

    /// <summary>The code itself stands in no log.</summary>
    public override string ToString() => nameof(RecordProof);
}

/// <remarks>A try that fails is a success of this command: it must be kept.</remarks>
sealed class RecordProofHandler(OwnAccount own, SignInJudge judge, SignInAttempts attempts, AuditTrail audit) : IHandle<RecordProof, SignInOutcome>
{
    public async Task<Result<SignInOutcome>> Handle(RecordProof command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account) return CommandRefusals.NotFound;

        var outcome = await judge.Judge(account, command, ct);
        audit.Detail = outcome.ToString();
        // A proof is no sign-in; one that fails counts as one that failed.
        if (outcome != SignInOutcome.Accepted) attempts.Note(outcome, account.Id, command.Device);
        return outcome;
    }
}
