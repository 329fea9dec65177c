using Kernel;
using Matters.Contracts;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;

namespace Matters.Visits;

/// <summary>Whoever opens a matter's page.</summary>
sealed class PageVisitor(CurrentActor current, Queries queries, VisitBook book, IInbox inbox, HouseTime time)
{
    public Actor Actor => current.Actor;

    /// <summary>Notes that the page was opened; it is written down later. What was told of the matter has been read by that.</summary>
    /// <param name="unattended">An open page asked for itself again: nobody need have looked.</param>
    /// <returns>Who has opened it before.</returns>
    public async Task<Result<IReadOnlyList<Visit>>> Open(MatterId matter, bool unattended, CancellationToken ct)
    {
        var before = await queries.Ask<ReadVisits, IReadOnlyList<Visit>>(new(matter), ct);
        if (!before.Succeeded || unattended || Actor is not { Kind: ActorKind.Officer, Person: { } me }) return before;

        book.Note(new(matter, me, Actor.Unit, time.Now, time.Today, Actor.Region));
        inbox.Seen(me, MatterSubject.Kind, matter.Value);
        return before;
    }
}
