using Calendar.Contracts;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Time;

namespace Matters.Cases;

/// <summary>Settles a matter by hand (办结), saying with what result, where its kind allows it; its clock stops.</summary>
sealed record CloseMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class CloseMatterHandler(MattersInHand matters, HouseTime time) : IHandle<CloseMatter, Done>
{
    public async Task<Result<Done>> Handle(CloseMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Close, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        var file = taken.Value;
        var done = file.Do(MatterAction.Close, "办结", OpinionText.Of(command.Opinion));
        if (!done.Succeeded || await file.Clock(ct) is null or { State: ClockState.Stopped }) return done;
        return await file.ChangeClock(clock => clock.Stop(time.Today, time.Now, "办结"), ct);
    }
}
