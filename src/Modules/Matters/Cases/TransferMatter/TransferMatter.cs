using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Passes one's own work item on to another desk (转办): the duty goes with it, and with the handling by the lead unit the lead.</summary>
sealed record TransferMatter(MatterId Matter, long Seen, UnitId? Unit, PersonId? Person, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class TransferMatterHandler(MattersInHand matters, Desks desks, MatterDesk desk) : IHandle<TransferMatter, Done>
{
    public async Task<Result<Done>> Handle(TransferMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Transfer, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;
        var to = desks.Name(command.Unit, command.Person);
        if (to.Refusal is { } nowhere) return nowhere;

        var file = taken.Value;
        var item = file.Work.ToPassOn(desk.Actor, file.Row);
        var own = item is null ? null : file.Work.OwnStep(item);
        if (own?.Right is { } right && !desks.MayDo(right, file.Lead, command.Unit!.Value, command.Person)) return Refusals.MayNotDoStep(own.Name);

        var done = file.Do(MatterAction.Transfer, $"转至{to.Value}办理", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        if (own is not null) file.PassOn(item!);
        else Move(file, item, command.Unit!.Value);
        file.Hand(command.Unit!.Value, command.Person, item?.Step ?? Steps.Handle);
        return Done.It;
    }

    void Move(MatterFile file, WorkItem? item, UnitId unit)
    {
        if (item?.Unit == file.Lead && item.Step != Steps.Joint) MoveLead(file, unit);
        file.FinishOwnWork(WorkItemState.Done);
    }

    void MoveLead(MatterFile file, UnitId unit)
    {
        if (unit == file.Lead) return;

        desk.Concerns.Involve(file.Row, file.Lead, UnitRole.Handling);
        desk.Concerns.Involve(file.Row, unit, UnitRole.Lead);
        file.Row.MoveTo(unit);
    }
}
