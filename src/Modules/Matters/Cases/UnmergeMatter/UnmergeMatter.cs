using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Undoes a merger (撤销并件).</summary>
sealed record UnmergeMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class UnmergeMatterHandler(MattersInHand matters) : IHandle<UnmergeMatter, Done>
{
    public async Task<Result<Done>> Handle(UnmergeMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileToHandle(command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var done = taken.Value.Do(MatterAction.Unmerge, "撤销并件", OpinionText.Of(command.Opinion));
        if (done.Succeeded) taken.Value.Hand(taken.Value.Lead, null, "重新办理");
        return done;
    }
}
