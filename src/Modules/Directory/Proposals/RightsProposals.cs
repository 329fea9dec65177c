using Directory.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Directory.Proposals;

sealed class RightsProposals(ProposalPolicy policy) : IRightsProposals
{
    public async Task<IReadOnlyDictionary<Guid, string>> Visible(IReadOnlyCollection<Guid> proposals, CancellationToken ct)
    {
        var asked = proposals.Select(ProposalId.From).ToList();
        return await policy.Visible.Where(proposal => EF.Parameter(asked).Contains(proposal.Id)).ToDictionaryAsync(proposal => proposal.Id.Value, proposal => proposal.Words, ct);
    }
}
