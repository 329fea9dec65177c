using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Takes back what one has just handed over (撤回交办), while the other desk has not acted on it.</summary>
sealed record RecallMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: false);
}

sealed class RecallMatterHandler(MattersInHand matters, MatterDesk desk) : IHandle<RecallMatter, Done>
{
    public async Task<Result<Done>> Handle(RecallMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFile(command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var handed = file.OpenWork.Where(item => desk.Actor.Person is { } me && item.HandedBy == me && !item.LiesWith(desk.Actor)).ToList();
        if (handed.Count == 0) return Refusals.NothingToRecall;

        var done = file.Do(MatterAction.Recall, "撤回交办", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.Finish(handed, WorkItemState.Recalled);
        file.Hand(desk.Actor.Unit!.Value, desk.Actor.Person, "重新交办");
        return Done.It;
    }
}
