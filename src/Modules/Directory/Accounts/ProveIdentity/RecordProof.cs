using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>What became of a try to show who one is, from within a session. The password was compared before.</summary>
/// <param name="Matched">The password was that of the hash the account had under <paramref name="Stamp"/>.</param>
/// <param name="Stamp">That of the session; another one by now has ended it.</param>
/// <param name="Device">See <see cref="DeviceWords"/>.</param>
sealed record RecordProof(bool Matched, string? Stamp, string? Code, string Device) : ICommand<JudgedProof>
{
    public static Permission Requires => Permission.Staff;

    /// <summary>The code itself stands in no log.</summary>
    public override string ToString() => nameof(RecordProof);
}

/// <param name="Ended">It was one too many: the sessions of the account are over.</param>
sealed record JudgedProof(SignInOutcome Outcome, bool Ended = false);

/// <remarks>A try that fails is a success of this command: it must be kept.</remarks>
sealed class RecordProofHandler(OwnAccount own, SignInJudge judge, SignInAttempts attempts, Changes changes, AuditTrail audit) : IHandle<RecordProof, JudgedProof>
{
    public async Task<Result<JudgedProof>> Handle(RecordProof command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account) return CommandRefusals.NotFound;

        var judged = await judge.Judge(account, command, ct);
        audit.Detail = judged.Outcome.ToString();
        // A proof is no sign-in; one that fails counts for the address as one that failed.
        if (judged.Outcome != SignInOutcome.Accepted) attempts.Note(judged.Outcome, account.Id, command.Device);
        if (judged.Ended) changes.Tell();
        return judged;
    }
}
