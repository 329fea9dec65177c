using Calendar.Contracts;
using Kernel;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Calendar.Calendars;

/// <summary>Keeps the work calendars in memory, and looks every two seconds whether they have changed, on this node or another.</summary>
sealed class WorkCalendars : IWorkCalendars
{
    readonly DatabaseSource source;
    readonly HouseZone zone;
    readonly LookedUp<Kept> kept;

    public WorkCalendars(DatabaseSource source, HouseZone zone, TimeProvider time)
    {
        (this.source, this.zone) = (source, zone);
        kept = new(time, Look, _ => true);
    }

    public WorkCalendar For(RegionCode region) => kept.Now.Calendars.For(region);

    public Task<WorkCalendar> Fresh(RegionCode region, CancellationToken ct) => Task.FromResult(kept.Fresh().Calendars.For(region));

    /// <summary>Two small queries at most.</summary>
    Kept Look(Kept? before)
    {
        using var db = source.ForLooking();
        var edition = RegionCalendars.EditionOf(db);
        return before?.Edition == edition ? before : new(RegionCalendars.Read(db, zone), edition);
    }

    sealed record Kept(RegionCalendars Calendars, long Edition);
}
