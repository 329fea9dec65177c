using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Writes an opinion into the timeline (填写意见) without moving the matter.</summary>
/// <param name="Finish">A joint unit's work is done with its opinion: its item leaves the desk.</param>
sealed record GiveOpinion(MatterId Matter, string? Opinion, bool Finish) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class GiveOpinionHandler(MattersInHand matters) : IHandle<GiveOpinion, Done>
{
    /// <remarks>Adding an opinion cannot contradict what somebody else did meanwhile, so no version is asked.</remarks>
    public async Task<Result<Done>> Handle(GiveOpinion command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Opine, command.Matter, null, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        if (command.Finish && file.OwnItem?.Step != Steps.Joint) return Refusals.NotJoint;

        var done = file.Do(MatterAction.Opine, command.Finish ? "反馈协办意见，协办完毕" : "填写意见", OpinionText.Of(command.Opinion));
        if (done.Succeeded && command.Finish) file.FinishOwnWork(WorkItemState.Done);
        return done;
    }
}
