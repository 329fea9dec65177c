using Calendar.Contracts;
using Kernel;
using Matters.Contracts;
using Platform.Database;
using Platform.Outbox;
using Platform.Time;

namespace Matters.Clocks;

/// <summary>A changed calendar replays every open clock of its region and of the regions within it, and lists what moved.</summary>
sealed class ReplayAfterCalendarChange(AppDb db, HouseTime time, Happenings happenings) : IReact<CalendarChanged>
{
    public Task On(CalendarChanged happened, CancellationToken ct)
    {
        var replay = new Replay(Id.New<ReplayId>(), happened.What, time.Now, RegionCode.Parse(happened.Region));
        db.Add(replay);
        happenings.Tell(new ClockReplayGoesOn(replay.Id.Value, null));
        return Task.CompletedTask;
    }
}
