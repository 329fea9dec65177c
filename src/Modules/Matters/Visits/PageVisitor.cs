using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;

namespace Matters.Visits;

/// <summary>Whoever opens a matter's page.</summary>
sealed class PageVisitor(CurrentActor current, Queries queries, VisitBook book, HouseTime time)
{
    public Actor Actor => current.Actor;

    /// <summary>Notes that the page was opened; it is written down later.</summary>
    /// <returns>Who has opened it before.</returns>
    public async Task<Result<IReadOnlyList<Visit>>> Open(MatterId matter, CancellationToken ct)
    {
        var before = await queries.Ask<ReadVisits, IReadOnlyList<Visit>>(new(matter), ct);
        if (before.Succeeded && Actor is { Kind: ActorKind.Officer, Person: { } me }) book.Note(new(matter, me, Actor.Unit, time.Now, time.Today, Actor.Region));
        return before;
    }
}
