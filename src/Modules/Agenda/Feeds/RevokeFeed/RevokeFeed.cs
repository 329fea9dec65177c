using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Agenda.Feeds;

/// <summary>Ends the officer's secret address.</summary>
sealed record RevokeFeed : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RevokeFeedHandler(AppDb db, Acting acting, AuditTrail audit) : IHandle<RevokeFeed, Done>
{
    public async Task<Result<Done>> Handle(RevokeFeed command, CancellationToken ct)
    {
        var me = acting.Actor.Person;
        audit.Subject = $"calendar-feed:{me?.Value}";
        if (await db.Set<CalendarFeed>().SingleOrDefaultAsync(feed => feed.Person == me, ct) is not { } feed) return Refusals.NoFeed;

        db.Remove(feed);
        return Done.It;
    }
}
