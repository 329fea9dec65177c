using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Hands a matter to another unit or person to work on (交办), with joint units beside the one that answers for it.</summary>
sealed record AssignMatter(MatterId Matter, long Seen, UnitId? Unit, PersonId? Person, IReadOnlyList<UnitId> Joint, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: false);
}

sealed class AssignMatterHandler(MattersInHand matters, Desks desks, MatterDesk desk) : IHandle<AssignMatter, Done>
{
    public async Task<Result<Done>> Handle(AssignMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Assign, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;
        var to = desks.Name(command.Unit, command.Person);
        if (to.Refusal is { } nowhere) return nowhere;

        var joint = command.Joint.Distinct().Where(unit => unit != command.Unit).ToList();
        var names = new List<string>();
        foreach (var unit in joint)
        {
            var name = desks.Name(unit, null);
            if (name.Refusal is not null) return Refusals.JointUnknown;
            names.Add(name.Value);
        }

        return Assign(taken.Value, command, joint, $"交办至{to.Value}{(names.Count > 0 ? $"，{string.Join('、', names)}协办" : "")}");
    }

    Result<Done> Assign(MatterFile file, AssignMatter command, List<UnitId> joint, string did)
    {
        var step = file.OwnItem?.Step == Steps.Joint ? Steps.Joint : Steps.Handle;
        var done = file.Do(MatterAction.Assign, did, OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.FinishOwnWork(WorkItemState.Done);
        file.Hand(command.Unit!.Value, command.Person, step);
        foreach (var unit in joint)
        {
            file.Hand(unit, null, Steps.Joint);
            if (unit != file.Lead) desk.Concerns.Involve(file.Row, unit, UnitRole.Joint);
        }

        return Done.It;
    }
}
