using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Agenda.Feeds;

/// <summary>The feed of whoever acts in the running command: two presses of a button wait for each other.</summary>
sealed class OwnFeed(AppDb db, Acting acting, AuditTrail audit, Turns turns)
{
    /// <summary>Apart from the keys that other modules wait for.</summary>
    const long Mark = 0x6167656e64612d66;

    public DateTimeOffset Now => acting.Now;

    /// <returns>Null when the officer never had one.</returns>
    public async Task<CalendarFeed?> Take(PersonId me, CancellationToken ct)
    {
        audit.Subject = $"calendar-feed:{me.Value}";
        await turns.Wait([Turns.KeyOf(Mark, me.Value)], ct);
        return await db.Set<CalendarFeed>().SingleOrDefaultAsync(feed => feed.Person == me, ct);
    }

    public PersonId? Me => acting.Actor.Person;

    public void Add(PersonId me, string hash) => db.Add(new CalendarFeed(me, hash, acting.Now, acting.Actor.Region));
}
