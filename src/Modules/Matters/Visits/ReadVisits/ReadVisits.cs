using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Matters.Visits;

/// <summary>Who has opened a matter's page, the latest first: for whoever may see the matter.</summary>
sealed record ReadVisits(MatterId Matter) : IQuery<IReadOnlyList<Visit>>
{
    /// <summary>More are not listed.</summary>
    public const int Most = 60;

    public static Permission Requires => Permission.Staff;

    public string? Subject => Matter.Subject;
}

sealed class ReadVisitsAnswer(AppDb db, CurrentActor current) : IAnswer<ReadVisits, IReadOnlyList<Visit>>
{
    public async Task<Result<IReadOnlyList<Visit>>> Answer(ReadVisits query, CancellationToken ct)
    {
        var seen = db.Set<Matter>().Where(MatterPolicy.VisibleTo(current.Actor, db));
        return await db.Set<Visit>().AsNoTracking().Where(visit => visit.Matter == query.Matter && seen.Any(matter => matter.Id == visit.Matter))
            .OrderByDescending(visit => visit.LastOn).ThenBy(visit => visit.FirstAt).ThenBy(visit => visit.Person).Take(ReadVisits.Most).ToListAsync(ct);
    }
}
