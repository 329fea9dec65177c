using Directory.Contracts;
using Notifications.Contracts;
using Platform.Outbox;

namespace Notifications.RightsProposals;

/// <summary>Notifies whoever may agree to grave rights that somebody wants to be given.</summary>
sealed class TellOfProposals(INotifications notifications) : IReact<RightsProposed>
{
    public Task On(RightsProposed happened, CancellationToken ct)
    {
        if (happened.Deciders.Count > 0) notifications.Tell(ProposalNotice.Of(happened));
        return Task.CompletedTask;
    }
}
