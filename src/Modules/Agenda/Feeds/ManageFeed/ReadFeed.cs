using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Agenda.Feeds;

/// <summary>Whether the officer has a secret address, since when, and of which posts it tells.</summary>
sealed record ReadFeed : IQuery<FeedFacts>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="MadeAt">Null when there is none.</param>
/// <param name="Version">What a form that changes it has seen; null when there was never one.</param>
/// <param name="Posts">Those that the officer holds today.</param>
sealed record FeedFacts(DateTimeOffset? MadeAt, long? Version, IReadOnlyList<string> Posts);

sealed class ReadFeedAnswer(AppDb db, CurrentActor current, IDirectory directory) : IAnswer<ReadFeed, FeedFacts>
{
    public async Task<Result<FeedFacts>> Answer(ReadFeed query, CancellationToken ct)
    {
        if (current.Actor.Person is not { } me) return CommandRefusals.NotPermitted;

        var feed = await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(feed => feed.Person == me, ct);
        return new FeedFacts(feed?.Hash is null ? null : feed.MadeAt, feed?.Version, [.. FeedPost.Of(me, directory).Select(post => post.Name)]);
    }
}
