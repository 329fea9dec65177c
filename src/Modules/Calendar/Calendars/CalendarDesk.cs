using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Outbox;

namespace Calendar.Calendars;

/// <summary>The calendar of the acting officer's region in the hand of a command.</summary>
sealed class CalendarDesk(AppDb db, CurrentActor current, Happenings happenings, AuditTrail audit)
{
    /// <param name="seen">The version that the form showed; null where it does not matter what else changed.</param>
    public async Task<Result<RegionCalendar>> Take(long? seen, CancellationToken ct)
    {
        var region = current.Actor.Region;
        audit.Subject = $"calendar:{region}";
        var calendar = await db.Set<RegionCalendar>().Include(known => known.Days).SingleOrDefaultAsync(known => known.Region == region, ct);
        if (seen is not null && seen != (calendar?.Version ?? RegionCalendars.NoVersion)) return CommandRefusals.ChangedMeanwhile;

        return calendar ?? db.Add(RegionCalendar.New(region)).Entity;
    }

    public void Tell(int? year, string what) => happenings.Tell(new Contracts.CalendarChanged(current.Actor.Region.Digits, year, what));
}
