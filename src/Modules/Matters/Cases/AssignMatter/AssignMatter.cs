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
        var taken = await matters.TakeFileToHandle(command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;
        var to = desks.Name(command.Unit, command.Person);
        if (to.Refusal is { } nowhere) return nowhere;

        var joint = new List<string>();
        foreach (var unit in command.Joint.Distinct().Where(unit => unit != command.Unit))
        {
            var name = desks.Name(unit, null);
            if (name.Refusal is { } unknown) return unknown;
            joint.Add(name.Value);
        }

        return Assign(taken.Value, command, $"交办至{to.Value}{(joint.Count > 0 ? $"，{string.Join('、', joint)}协办" : "")}");
    }

    Result<Done> Assign(MatterFile file, AssignMatter command, string did)
    {
        var done = file.Do(MatterAction.Assign, did, OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.FinishWork();
        file.Hand(command.Unit!.Value, command.Person, "承办");
        foreach (var unit in command.Joint.Distinct().Where(unit => unit != command.Unit))
        {
            file.Hand(unit, null, "协办");
            desk.Concern(file.Row, unit, UnitRole.Joint);
        }

        return Done.It;
    }
}
