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

/// <param name="Posts">As whom the calendar is read: the officer in each post.</param>
sealed record FeedReader(IReadOnlyList<FeedPost> Posts, DateTimeOffset MadeAt);

sealed class OpenFeedAnswer(AppDb db, IDirectory directory) : IAnswer<OpenFeed, FeedReader>
{
    public async Task<Result<FeedReader>> Answer(OpenFeed query, CancellationToken ct)
    {
        var hash = FeedSecret.HashOf(query.Secret);
        var feed = await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(feed => feed.Hash == hash, ct);
        // Whoever can act in no post at all, or has no open account, has no calendar either.
        return feed is not null && directory.ActorOf(feed.Person) is not null ? new FeedReader(FeedPost.Of(feed.Person, directory), feed.MadeAt) : CommandRefusals.NotFound;
    }
}
