using Calendar.Contracts;
using Directory.Contracts;
using Kernel;
using Microsoft.Extensions.Options;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Disclosure.Requests;

/// <summary>What a request needs of its surroundings within one command or query.</summary>
sealed class RequestDesk(AppDb db, CurrentActor current, HouseTime time, IWorkCalendars calendars, IDirectory directory, IOptions<DisclosureSettings> settings, AuditTrail audit)
{
    public AppDb Db => db;

    public Actor Actor => current.Actor;

    public DateTimeOffset Now => time.Now;

    public DateOnly Today => time.Today;

    public IDirectory Directory => directory;

    public DisclosureSettings Settings => settings.Value;

    public AuditTrail Audit => audit;

    public WorkCalendar CalendarOf(RegionCode region) => calendars.For(region);

    /// <summary>The officers who may do this for a unit's requests, each once.</summary>
    public IReadOnlyList<PostHolding> OfficersWho(Permission may, UnitId unit) => [.. directory.OfficersWho(may, unit).DistinctBy(officer => officer.Person.Id)];
}
