using System.Collections.Concurrent;
using Platform.Jobs;

namespace Directory.Accounts;

/// <summary>Which sessions something was done in. Each note has all of it, so that what a crash takes away comes with the session's next request.</summary>
sealed class StayBook : NoteBook<SessionId, SeenStay>
{
    /// <summary>Within so long after the last one another request is not noted.</summary>
    static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<SessionId, DateTimeOffset> noted = new();

    /// <param name="seen">Made only when it is noted.</param>
    public void Note(SessionId session, DateTimeOffset now, Func<SeenStay> seen)
    {
        if (noted.TryGetValue(session, out var last) && now - last < Again) return;
        if (IsFull) return;

        if (noted.Count >= Most) noted.Clear();
        noted[session] = now;
        Keep(seen());
    }

    protected override SessionId KeyOf(SeenStay note) => note.Session.Id;
}

/// <summary>Something was done in a session.</summary>
sealed record SeenStay(Session Session, DateTimeOffset At, string Network, string Device);
