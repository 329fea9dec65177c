using System.Collections.Concurrent;

namespace Directory.Accounts;

/// <summary>Which sessions something was done in on this node, until it is written down: a request waits for nothing.</summary>
/// <remarks>Each note has all of it, so that what a crash takes away comes with the session's next request.</remarks>
sealed class StayBook
{
    /// <summary>More are not kept while the storage is away.</summary>
    const int Most = 20_000;

    /// <summary>Within so long after the last one another request is not noted.</summary>
    static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<SessionId, SeenStay> waiting = new();
    readonly ConcurrentDictionary<SessionId, DateTimeOffset> noted = new();

    /// <param name="seen">Made only when it is noted.</param>
    public void Note(SessionId session, DateTimeOffset now, Func<SeenStay> seen)
    {
        if (noted.TryGetValue(session, out var last) && now - last < Again) return;
        if (waiting.Count >= Most) return;

        if (noted.Count >= Most) noted.Clear();
        noted[session] = now;
        waiting[session] = seen();
    }

    public IReadOnlyList<SeenStay> Waiting(int most) => [.. waiting.Values.Take(most)];

    /// <summary>They stand in the database; what was noted meanwhile waits on.</summary>
    public void Written(IReadOnlyList<SeenStay> stays)
    {
        foreach (var stay in stays) waiting.TryRemove(new(stay.Session.Id, stay));
    }
}

/// <summary>Something was done in a session.</summary>
sealed record SeenStay(Session Session, DateTimeOffset At, string Network, string Device);
