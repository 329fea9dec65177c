using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Audit;

/// <summary>Where a node's chain begins now that older records were removed: the last removed link, from which what is left is verified.</summary>
public sealed class AuditBeginning
{
    public string Node { get; } = "";

    public long Position { get; }

    public byte[] Digest { get; } = [];

    /// <summary>When they were removed.</summary>
    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}

sealed class AuditBeginningTable : IEntityTypeConfiguration<AuditBeginning>
{
    public void Configure(EntityTypeBuilder<AuditBeginning> builder) => builder.HasKey(beginning => beginning.Node);
}
