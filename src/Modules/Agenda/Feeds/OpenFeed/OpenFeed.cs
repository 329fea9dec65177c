using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Agenda.Feeds;

/// <summary>Whose calendar a secret opens, with the rights of this moment. A wrong secret, a revoked one and that of somebody who has left are one answer.</summary>
sealed record OpenFeed(string Secret) : IQuery<FeedReader>
{
    public static Permission Requires => Permission.Public;

    public string? Subject => "calendar-feed";
}

/// <param name="Actor">As whom the calendar is read: the officer in the post of highest standing.</param>
sealed record FeedReader(Actor Actor, DateTimeOffset MadeAt);

sealed class OpenFeedAnswer(AppDb db, IDirectory directory) : IAnswer<OpenFeed, FeedReader>
{
    public async Task<Result<FeedReader>> Answer(OpenFeed query, CancellationToken ct)
    {
        var hash = FeedSecret.HashOf(query.Secret);
        return await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(feed => feed.Hash == hash, ct) is { } feed && directory.ActorOf(feed.Person) is { } actor
            ? new FeedReader(actor, feed.MadeAt)
            : CommandRefusals.NotFound;
    }
}
