using Calendar.Contracts;
using Directory.Contracts;
using Kernel;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;

namespace Disclosure.Requests;

/// <summary>What a request needs of its surroundings within one command or query.</summary>
sealed class RequestDesk(AppDb db, Acting acting, IWorkCalendars calendars, IDirectory directory, IOptions<DisclosureSettings> settings)
{
    public AppDb Db => db;

    public Actor Actor => acting.Actor;

    public DateTimeOffset Now => acting.Now;

    public DateOnly Today => acting.Today;

    public IDirectory Directory => directory;

    public DisclosureSettings Settings => settings.Value;

    public WorkCalendar CalendarOf(RegionCode region) => calendars.For(region);

    /// <summary>The officers who may do this for a unit's requests, each once.</summary>
    public IReadOnlyList<PostHolding> OfficersWho(Permission may, UnitId unit) => [.. directory.OfficersWho(may, unit).DistinctBy(officer => officer.Person.Id)];
}
