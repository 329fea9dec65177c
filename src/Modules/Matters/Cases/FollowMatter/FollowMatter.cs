using Kernel;
using Matters.Contracts;
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

        desk.Concerns.Follow(taken.Value.Row, command.Follow);
        return Done.It;
    }
}
