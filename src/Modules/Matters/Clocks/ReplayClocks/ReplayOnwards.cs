using Calendar.Contracts;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Outbox;
using Platform.Time;

namespace Matters.Clocks;

/// <summary>
/// Replays the next clocks, and tells itself to go on. Each step is one transaction with the note that it was done, so after a crash the replay
/// goes on where it was; a clock that was computed already by the same calendar is left as it is.
/// </summary>
sealed class ReplayOnwards(AppDb db, IWorkCalendars calendars, ClockReplay clocks, HouseTime time, Happenings happenings) : IReact<ClockReplayGoesOn>
{
    public async Task On(ClockReplayGoesOn happened, CancellationToken ct)
    {
        var id = ReplayId.From(happened.Replay);
        var replay = await db.Set<Replay>().SingleAsync(one => one.Id == id, ct);
        await calendars.Fresh(replay.Region, ct);
        var last = await clocks.Next(replay, happened.After is { } after ? MatterId.From(after) : null, ct);
        if (last is { } reached) happenings.Tell(new ClockReplayGoesOn(happened.Replay, reached.Value));
        else replay.End(time.Now);
    }
}
