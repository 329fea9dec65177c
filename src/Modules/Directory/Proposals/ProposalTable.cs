using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Proposals;

sealed class ProposalTable : IEntityTypeConfiguration<GrantProposal>
{
    public void Configure(EntityTypeBuilder<GrantProposal> builder)
    {
        builder.Property(proposal => proposal.ProposedBy).HasMaxLength(200);
        builder.Property(proposal => proposal.DecidedBy).HasMaxLength(200);
        builder.Property(proposal => proposal.Reason).HasMaxLength(ProposalLimits.LongestReason);
        builder.HasIndex(proposal => new { proposal.Region, proposal.State, proposal.At });
        builder.HasIndex(proposal => proposal.Proposer);
    }
}
