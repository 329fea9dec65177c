using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Agenda.Feeds;

/// <summary>Whether the officer has a secret address, and since when.</summary>
sealed record ReadFeed : IQuery<FeedFacts>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="MadeAt">Null when there is none.</param>
sealed record FeedFacts(DateTimeOffset? MadeAt);

sealed class ReadFeedAnswer(AppDb db, CurrentActor current) : IAnswer<ReadFeed, FeedFacts>
{
    public async Task<Result<FeedFacts>> Answer(ReadFeed query, CancellationToken ct)
    {
        var me = current.Actor.Person;
        return new FeedFacts((await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(feed => feed.Person == me, ct))?.MadeAt);
    }
}
