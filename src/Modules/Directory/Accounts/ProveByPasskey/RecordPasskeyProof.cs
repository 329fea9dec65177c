using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>A try to show by a passkey who one is, from within a session. The signature was checked before.</summary>
/// <param name="Stamp">That of the session; another one by now has ended it.</param>
/// <param name="Device">See <see cref="DeviceWords"/>.</param>
sealed record RecordPasskeyProof(TriedPasskey Tried, string? Stamp, string Device) : ICommand<JudgedProof>
{
    public static Permission Requires => Permission.Staff;
}

/// <remarks>A try that fails is a success of this command: it must be kept.</remarks>
sealed class RecordPasskeyProofHandler(OwnAccount own, SignInJudge judge, SignInAttempts attempts, AuditTrail audit) : IHandle<RecordPasskeyProof, JudgedProof>
{
    public async Task<Result<JudgedProof>> Handle(RecordPasskeyProof command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account) return CommandRefusals.NotFound;

        var judged = await judge.Judge(account, command, ct);
        audit.Detail = judged.Outcome.ToString();
        if (judged.Outcome != SignInOutcome.Accepted) attempts.Note(judged.Outcome, account.Id, command.Device, SignInMeans.Passkey);
        return judged;
    }
}
