using Kernel;
using Platform.Commands;

namespace Agenda.Feeds;

/// <summary>Gives the officer a secret address for the calendar, another one if there is one already: that opens nothing from then on.</summary>
/// <remarks>
/// Answers the secret, once for each press however often its form arrives. A submission key would do the same, but its answers are kept in the database, and the secret must not be.
/// </remarks>
/// <param name="Press">Given out with the form.</param>
/// <param name="Seen">The feed's version when the form was given out; null when there was none yet.</param>
sealed record MakeFeed(Guid Press, long? Seen) : ICommand<string>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;
}

sealed class MakeFeedHandler(OwnFeed own, FeedSecret secrets) : IHandle<MakeFeed, string>
{
    public async Task<Result<string>> Handle(MakeFeed command, CancellationToken ct)
    {
        if (own.Me is not { } me) return CommandRefusals.NotPermitted;

        var feed = await own.Take(me, ct);
        var secret = secrets.Of(me, command.Press, command.Seen);
        var hash = FeedSecret.HashOf(secret);
        if (feed?.Hash == hash) return secret;
        if (feed?.Version != command.Seen) return feed?.Hash is null ? Refusals.EndedMeanwhile : Refusals.RenewedMeanwhile;

        if (feed is null) own.Add(me, hash);
        else feed.Renew(hash, own.Now);
        return secret;
    }
}
