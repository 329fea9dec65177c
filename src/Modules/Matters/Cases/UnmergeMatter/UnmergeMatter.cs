using Kernel;
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

sealed class UnmergeMatterHandler(MattersInHand matters, MatterDesk desk) : IHandle<UnmergeMatter, Done>
{
    public async Task<Result<Done>> Handle(UnmergeMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Unmerge, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var into = file.Row.MergedInto!.Value;
        var done = file.Do(MatterAction.Unmerge, "撤销并件", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        foreach (var item in await desk.Db.Set<WorkItem>().Where(item => item.Matter == file.Id && item.State == WorkItemState.Merged).ToListAsync(ct)) file.TakeUpAgain(item);
        await matters.Tell(into, $"{file.Number}撤销并入，另行办理", ct);
        return Done.It;
    }
}
