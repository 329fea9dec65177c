using Calendar.Contracts;
using Kernel;
using Platform.Outbox;

namespace Matters.Clocks;

/// <summary>A newly imported calendar replays every open clock of its region and lists what moved.</summary>
sealed class ReplayAfterCalendarChange(IWorkCalendars calendars, ClockReplay replay) : IReact<CalendarChanged>
{
    public async Task On(CalendarChanged happened, CancellationToken ct)
    {
        var region = RegionCode.Parse(happened.Region);
        await replay.Run(region, await calendars.Fresh(region, ct), ct);
    }
}
