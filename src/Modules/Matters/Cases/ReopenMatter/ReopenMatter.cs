using Calendar.Contracts;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Time;

namespace Matters.Cases;

/// <summary>Takes a settled matter up again (重新办理), with the reason; it lies with its lead unit then, and a stopped clock begins anew.</summary>
sealed record ReopenMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Manage;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class ReopenMatterHandler(MattersInHand matters, HouseTime time) : IHandle<ReopenMatter, Done>
{
    public async Task<Result<Done>> Handle(ReopenMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Reopen, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var done = file.Do(MatterAction.Reopen, "重新办理", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.Hand(file.Lead, null, Steps.TakeUpAgain);
        if (await file.Clock(ct) is { State: ClockState.Stopped }) return await file.ChangeClock(clock => clock.Restart(time.Today, time.Now, "重新办理"), ct);

        await file.FollowCalendar(ct);
        return Done.It;
    }
}
