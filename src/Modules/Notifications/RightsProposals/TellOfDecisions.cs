using Directory.Contracts;
using Notifications.Contracts;
using Platform.Outbox;

namespace Notifications.RightsProposals;

/// <summary>Notifies whoever had proposed them that grave rights were given, or were not.</summary>
sealed class TellOfDecisions(INotifications notifications) : IReact<RightsDecided>
{
    public Task On(RightsDecided happened, CancellationToken ct)
    {
        notifications.Tell(ProposalNotice.Of(happened));
        return Task.CompletedTask;
    }
}
