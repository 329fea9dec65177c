using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>Knows which sessions are over: signed out of, or too old. It learns of the first at once where it was done, about two seconds later on another node.</summary>
/// <remarks>It looks on the caller's own thread, as the directory does, since every request asks.</remarks>
sealed class EndedSessions(DatabaseSource source, IOptions<SignInSettings> settings, TimeProvider time)
{
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    /// <summary>What was committed late, or by a node whose clock is behind, is found by looking back so far each time.</summary>
    static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    /// <summary>Then everything is read anew, and what has been over for long is forgotten.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    readonly Lock looking = new();
    volatile Known? known;
    int ended;

    public bool Has(Session session) => time.GetUtcNow() - session.Started > settings.Value.Session || Now().Sessions.Contains(session.Id);

    /// <summary>One was just ended here.</summary>
    public void LookAgain() => Interlocked.Increment(ref ended);

    /// <summary>While somebody looks, what was known a moment ago does for all others: were they to wait, so would everything else in the house.</summary>
    Known Now()
    {
        if (known is { } current && IsRecent(current)) return current;
        if (!looking.TryEnter())
        {
            if (known is { } before && Stands(before)) return before;
            looking.Enter();
        }

        try
        {
            return known is { } meanwhile && IsRecent(meanwhile) ? meanwhile : known = Look(known);
        }
        finally
        {
            looking.Exit();
        }
    }

    bool Stands(Known one) => one.Ended == Volatile.Read(ref ended);

    bool IsRecent(Known one) => Stands(one) && time.GetElapsedTime(one.LookedAt) < LookEvery;

    Known Look(Known? before)
    {
        var (seen, lookedAt, now) = (Volatile.Read(ref ended), time.GetTimestamp(), time.GetUtcNow());
        var goesOn = before is not null && now - before.ReadSince < Kept;
        var since = goesOn ? before!.Until - Overlap : now - settings.Value.Session;
        using var db = source.ForLooking();
        var found = db.Set<EndedSession>().AsNoTracking().Where(ended => ended.At > since).Select(ended => ended.Id).ToHashSet();
        if (goesOn) found.UnionWith(before!.Sessions);
        return new(found, goesOn ? before!.ReadSince : now, now, lookedAt, seen);
    }

    /// <param name="ReadSince">When all of them were last read.</param>
    /// <param name="Until">When it was last looked for more.</param>
    /// <param name="LookedAt">The same for the stop watch.</param>
    /// <param name="Ended">How many had been ended here before it was looked.</param>
    sealed record Known(IReadOnlySet<SessionId> Sessions, DateTimeOffset ReadSince, DateTimeOffset Until, long LookedAt, int Ended);
}
