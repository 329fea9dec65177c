using Kernel;
using Matters.Clocks;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Undoes a merger (撤销并件): the matter is in the state and on the desks where it was.</summary>
sealed record UnmergeMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class UnmergeMatterHandler(MattersInHand matters, MissedMoves moves, MatterDesk desk) : IHandle<UnmergeMatter, Done>
{
    public async Task<Result<Done>> Handle(UnmergeMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Unmerge, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var (into, since, dueOn) = (file.Row.MergedInto!.Value, file.Row.SettledAt!.Value, file.Row.DueOn);
        var done = file.Do(MatterAction.Unmerge, "撤销并件", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        await file.FollowCalendar(ct);
        await moves.List(file.Row, dueOn, since, ct);
        foreach (var item in await desk.Db.Set<WorkItem>().Where(item => item.Matter == file.Id && item.State == WorkItemState.Merged).ToListAsync(ct)) file.TakeUpAgain(item);
        await matters.Tell(into, $"{file.Number}撤销并入，另行办理", ct);
        return Done.It;
    }
}
