using Disclosure.LookUps;
using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Disclosure.Requests;

/// <summary>The applicant takes the request back.</summary>
sealed record WithdrawRequest(ApplicantProof Proof) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;

    public IEnumerable<Refusal> Check()
    {
        if (!Proof.ByCode) yield return LookUpRefusals.CodeNeeded;
    }
}

sealed class WithdrawRequestHandler(RequestsInHand requests) : IHandle<WithdrawRequest, Done>
{
    public async Task<Result<Done>> Handle(WithdrawRequest command, CancellationToken ct)
    {
        var taken = await requests.TakeForApplicant(command.Proof, RequestAction.Withdraw, ct);
        if (taken.Refusal is { } refusal) return refusal;

        taken.Value.Request.EndProposal();
        var done = taken.Value.Matter.Do(MatterAction.Withdraw, "申请人撤回申请");
        return done.Succeeded ? await taken.Value.StopClock("申请人撤回申请", ct) : done;
    }
}
