using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Keeps a matter in one's followed list, or drops it from there: a private bookmark, so the timeline does not tell of it.</summary>
sealed record FollowMatter(MatterId Matter, bool Follow) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class FollowMatterHandler(MattersInHand matters, MatterDesk desk) : IHandle<FollowMatter, Done>
{
    public async Task<Result<Done>> Handle(FollowMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFile(command.Matter, null, ct);
        if (taken.Refusal is { } refusal) return refusal;
        if (desk.Actor.Person is not { } me) return CommandRefusals.NotFound;

        var involvement = await desk.Db.Set<Involvement>().SingleOrDefaultAsync(one => one.Matter == command.Matter && one.Person == me, ct);
        if (involvement is null) desk.Db.Add(involvement = new(command.Matter, me, desk.Now, taken.Value.Row.Region));
        if (command.Follow) involvement.Follow(desk.Now);
        else involvement.Unfollow();
        return Done.It;
    }
}
