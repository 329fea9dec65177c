using Calendar.Contracts;
using Kernel;
using Platform.Database;
using Platform.Time;

namespace Calendar.Calendars;

/// <summary>Keeps the work calendars in memory, and looks every two seconds whether they have changed, on this node or another.</summary>
sealed class WorkCalendars(DatabaseSource source, HouseZone zone, TimeProvider time) : IWorkCalendars
{
    static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    readonly Lock gate = new();
    volatile RegionCalendars? known;
    long edition;
    long lookedAt;

    /// <summary>While somebody looks, what was known a moment ago does for all others.</summary>
    public WorkCalendar For(RegionCode region)
    {
        if (known is { } fresh && time.GetElapsedTime(Volatile.Read(ref lookedAt)) < LookAgain) return fresh.For(region);

        if (!gate.TryEnter())
        {
            if (known is { } before) return before.For(region);
            gate.Enter();
        }

        try
        {
            if (known is null || time.GetElapsedTime(lookedAt) >= LookAgain) Look();
            return known!.For(region);
        }
        finally
        {
            gate.Exit();
        }
    }

    public Task<WorkCalendar> Fresh(RegionCode region, CancellationToken ct)
    {
        lock (gate)
        {
            Look();
            return Task.FromResult(known!.For(region));
        }
    }

    /// <summary>Two small queries at most.</summary>
    void Look()
    {
        using var db = source.ForLooking();
        var now = time.GetTimestamp();
        var current = RegionCalendars.EditionOf(db);
        if (known is null || edition != current) (known, edition) = (RegionCalendars.Read(db, zone), current);
        Volatile.Write(ref lookedAt, now);
    }
}
