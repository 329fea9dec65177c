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
        var taken = await matters.TakeFileToHandle(command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        if (file.ItemOf(desk.Actor) is not { HandedFrom: { } from } item) return Refusals.NothingToReturn;
        var back = item.HandedBy is { } by && desks.Name(from, by).Succeeded ? by : (PersonId?)null;
        var name = desks.Name(from, back);
        if (name.Refusal is { } gone) return gone;

        var done = file.Do(MatterAction.Return, $"退回{name.Value}", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.FinishWorkOf(desk.Actor, WorkItemState.Returned);
        file.Hand(from, back, "重新交办");
        return Done.It;
    }
}
