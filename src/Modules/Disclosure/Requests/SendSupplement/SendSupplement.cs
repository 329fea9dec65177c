using Disclosure.LookUps;
using Kernel;
using Platform.Commands;
using Platform.Files;

namespace Disclosure.Requests;

/// <summary>The applicant supplements online.</summary>
sealed record SendSupplement(ApplicantProof Proof, string? Answer) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;

    public IReadOnlyList<ReceivedFile> Files { get; init; } = [];

    public IEnumerable<Refusal> Check()
    {
        if (!Proof.ByCode) yield return LookUpRefusals.CodeNeeded;
        foreach (var refusal in SupplementTaking.Check(Answer, Files)) yield return refusal;
    }
}

sealed class SendSupplementHandler(RequestsInHand requests, SupplementTaking taking, RequestDesk desk) : IHandle<SendSupplement, Done>
{
    public async Task<Result<Done>> Handle(SendSupplement command, CancellationToken ct)
    {
        var taken = await requests.TakeForApplicant(command.Proof, RequestAction.TakeSupplement, ct);
        return taken.Refusal is { } refusal
            ? refusal
            : await taking.Take(taken.Value, desk.Today, new(command.Answer, command.Files), "申请人在线补正，答复期限重新起算", ct);
    }
}
