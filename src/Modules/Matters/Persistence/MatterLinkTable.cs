using Matters.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matters.Persistence;

sealed class MatterLinkTable : IEntityTypeConfiguration<MatterLink>
{
    public void Configure(EntityTypeBuilder<MatterLink> builder)
    {
        builder.HasKey(link => new { link.One, link.Other });
        builder.HasIndex(link => link.Other);
    }
}
