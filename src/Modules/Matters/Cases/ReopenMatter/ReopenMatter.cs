using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Takes a settled matter up again (重新办理), with the reason; it lies with its lead unit then.</summary>
sealed record ReopenMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Manage;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class ReopenMatterHandler(MattersInHand matters) : IHandle<ReopenMatter, Done>
{
    public async Task<Result<Done>> Handle(ReopenMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileToHandle(command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var done = taken.Value.Do(MatterAction.Reopen, "重新办理", OpinionText.Of(command.Opinion));
        if (done.Succeeded) taken.Value.Hand(taken.Value.Lead, null, "重新办理");
        return done;
    }
}
