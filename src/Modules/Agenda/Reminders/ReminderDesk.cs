using Agenda.Contracts;
using Calendar.Contracts;
using Kernel;
using Platform.Commands;
using Platform.Database;

namespace Agenda.Reminders;

/// <summary>What everything about reminders needs: the officer's own rows and nobody else's, when they come, and what they are about.</summary>
sealed class ReminderDesk(AppDb db, Acting acting, IWorkCalendars calendars, IEnumerable<IRemindable> remindables)
{
    public AppDb Db => db;

    public DateTimeOffset Now => acting.Now;

    public Actor Actor => acting.Actor;

    public IQueryable<Reminder> Own => Of(acting.Actor.Person);

    public WorkCalendar CalendarOf(RegionCode region) => calendars.For(region);

    /// <summary>The thing, if there is one of this kind and this actor may see it.</summary>
    public async Task<Remindable?> About(string? kind, Guid? id, CancellationToken ct) =>
        kind is not null && id is { } about && remindables.FirstOrDefault(one => one.Kind == kind) is { } source
            ? (await source.Visible([about], ct)).GetValueOrDefault(about)
            : null;

    /// <summary>What each is about, as far as this actor may see it now.</summary>
    public async Task<IReadOnlyDictionary<(string Kind, Guid Id), Remindable>> About(IEnumerable<Reminder> reminders, CancellationToken ct)
    {
        var found = new Dictionary<(string, Guid), Remindable>();
        foreach (var kind in reminders.Where(one => one is { AboutKind: not null, AboutId: not null }).GroupBy(one => one.AboutKind!))
        {
            if (remindables.FirstOrDefault(one => one.Kind == kind.Key) is not { } source) continue;
            foreach (var (id, thing) in await source.Visible([.. kind.Select(one => one.AboutId!.Value).Distinct()], ct)) found[(kind.Key, id)] = thing;
        }

        return found;
    }

    IQueryable<Reminder> Of(PersonId? person) => db.Set<Reminder>().Where(reminder => reminder.Person == person);
}
