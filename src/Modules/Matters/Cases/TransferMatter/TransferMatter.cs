using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Passes one's own work item on to another desk (转办): the duty goes with it.</summary>
sealed record TransferMatter(MatterId Matter, long Seen, UnitId? Unit, PersonId? Person, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class TransferMatterHandler(MattersInHand matters, Desks desks, MatterDesk desk) : IHandle<TransferMatter, Done>
{
    public async Task<Result<Done>> Handle(TransferMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileToHandle(command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;
        var to = desks.Name(command.Unit, command.Person);
        if (to.Refusal is { } nowhere) return nowhere;

        var file = taken.Value;
        var step = file.ItemOf(desk.Actor)?.Step ?? (file.OpenWork.Count > 0 ? file.OpenWork[0].Step : null) ?? "承办";
        var done = file.Do(MatterAction.Transfer, $"转至{to.Value}办理", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.FinishWorkOf(desk.Actor, WorkItems.WorkItemState.Done);
        file.Hand(command.Unit!.Value, command.Person, step);
        return Done.It;
    }
}
