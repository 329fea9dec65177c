using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Gives an assigned matter back to the desk it came from (退回), with the reason.</summary>
sealed record ReturnMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class ReturnMatterHandler(MattersInHand matters, MatterDesk desk, Desks desks) : IHandle<ReturnMatter, Done>
{
    public async Task<Result<Done>> Handle(ReturnMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Return, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var item = file.Work.Returnable(desk.Actor)!;
        // Who handed it over may have left the post since; then it goes to the unit.
        var back = item.HandedBy is { } by && desks.Name(item.HandedFrom, by).Succeeded ? by : (PersonId?)null;
        var name = desks.Name(item.HandedFrom, back);
        if (!name.Succeeded) return Refusals.SenderGone;

        var done = file.Do(MatterAction.Return, $"退回{name.Value}", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.FinishOwnWork(WorkItemState.Returned);
        file.Hand(item.HandedFrom!.Value, back, Steps.HandAgain);
        return Done.It;
    }
}
