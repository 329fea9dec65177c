using Kernel;
using Platform.Commands;

namespace Agenda.Feeds;

/// <summary>Ends the officer's secret address.</summary>
sealed record RevokeFeed : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RevokeFeedHandler(OwnFeed own) : IHandle<RevokeFeed, Done>
{
    public async Task<Result<Done>> Handle(RevokeFeed command, CancellationToken ct)
    {
        if (own.Me is not { } me) return CommandRefusals.NotPermitted;
        if (await own.Take(me, ct) is not { Hash: not null } feed) return Refusals.NoFeed;

        feed.End();
        return Done.It;
    }
}
