using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Writes an opinion into the timeline (填写意见) without moving the matter.</summary>
sealed record GiveOpinion(MatterId Matter, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class GiveOpinionHandler(MattersInHand matters) : IHandle<GiveOpinion, Done>
{
    /// <remarks>Adding an opinion cannot contradict what somebody else did meanwhile, so no version is asked.</remarks>
    public async Task<Result<Done>> Handle(GiveOpinion command, CancellationToken ct) =>
        (await matters.TakeFile(command.Matter, null, ct)).Then(file => file.Do(MatterAction.Opine, "填写意见", OpinionText.Of(command.Opinion)));
}
