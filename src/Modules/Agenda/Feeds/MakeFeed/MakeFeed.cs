using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Agenda.Feeds;

/// <summary>Gives the officer a secret address for the calendar, another one if there is one already: that opens nothing from then on.</summary>
/// <remarks>Answers the secret, which nobody can be told a second time. So a form must not ask for it under a submission key, whose answers are kept.</remarks>
sealed record MakeFeed : ICommand<string>
{
    public static Permission Requires => Permission.Staff;
}

sealed class MakeFeedHandler(AppDb db, Acting acting, AuditTrail audit) : IHandle<MakeFeed, string>
{
    public async Task<Result<string>> Handle(MakeFeed command, CancellationToken ct)
    {
        if (acting.Actor.Person is not { } me) return CommandRefusals.NotPermitted;

        audit.Subject = $"calendar-feed:{me.Value}";
        var secret = FeedSecret.New();
        if (await db.Set<CalendarFeed>().SingleOrDefaultAsync(feed => feed.Person == me, ct) is { } feed) feed.Renew(FeedSecret.HashOf(secret), acting.Now);
        else db.Add(new CalendarFeed(me, FeedSecret.HashOf(secret), acting.Now, acting.Actor.Region));
        return secret;
    }
}
