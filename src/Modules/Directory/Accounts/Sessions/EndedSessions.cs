using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.Reading;

namespace Directory.Accounts;

/// <summary>Knows which sessions are over: signed out of, or too old. It learns of the first at once where it was done, about two seconds later on another node.</summary>
sealed class EndedSessions
{
    /// <summary>What was committed late, or by a node whose clock is behind, is found by looking back so far each time.</summary>
    static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    /// <summary>Then everything is read anew, and what has been over for long is forgotten.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    readonly DatabaseSource source;
    readonly IOptions<SignInSettings> settings;
    readonly TimeProvider time;
    readonly LookedUp<Known> known;
    int ended;

    public EndedSessions(DatabaseSource source, IOptions<SignInSettings> settings, TimeProvider time)
    {
        (this.source, this.settings, this.time) = (source, settings, time);
        known = new(time, Look, current => current.Ended == Volatile.Read(ref ended));
    }

    public bool Has(Session session) => time.GetUtcNow() - session.Started > settings.Value.Session || known.Now.Sessions.Contains(session.Id);

    /// <summary>One was just ended here.</summary>
    public void LookAgain() => Interlocked.Increment(ref ended);

    Known Look(Known? before)
    {
        var (seen, now) = (Volatile.Read(ref ended), time.GetUtcNow());
        var goesOn = before is not null && now - before.ReadSince < Kept;
        var since = goesOn ? before!.Until - Overlap : now - settings.Value.Session;
        using var db = source.ForLooking();
        var found = db.Set<EndedSession>().AsNoTracking().Where(ended => ended.At > since).Select(ended => ended.Id).ToHashSet();
        if (goesOn) found.UnionWith(before!.Sessions);
        return new(found, goesOn ? before!.ReadSince : now, now, seen);
    }

    /// <param name="ReadSince">When all of them were last read.</param>
    /// <param name="Until">When it was last looked for more.</param>
    /// <param name="Ended">How many had been ended here before it was looked.</param>
    sealed record Known(IReadOnlySet<SessionId> Sessions, DateTimeOffset ReadSince, DateTimeOffset Until, int Ended);
}
