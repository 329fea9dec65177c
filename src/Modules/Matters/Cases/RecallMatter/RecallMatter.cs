using Kernel;
using Matters.Contracts;
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
        var taken = await matters.TakeFileTo(MatterAction.Recall, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var handed = file.Work.Recallable(desk.Actor).ToList();
        var done = file.Do(MatterAction.Recall, "撤回交办", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.Recall(handed);
        file.Hand(desk.Actor.Unit!.Value, desk.Actor.Person, Steps.HandAgain);
        return Done.It;
    }
}
