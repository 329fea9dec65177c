using Directory.Contracts;
using Notifications.Contracts;

namespace Notifications.RightsProposals;

/// <summary>A proposal as that which people are notified of: the directory stands below notifications and cannot name it itself.</summary>
sealed class ProposalTitles(IRightsProposals proposals) : ISubjectTitles
{
    public string Kind => ProposalNotice.Kind;

    public Task<IReadOnlyDictionary<Guid, string>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct) => proposals.Visible(ids, ct);
}
