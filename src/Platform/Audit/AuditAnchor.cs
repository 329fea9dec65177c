using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Audit;

/// <summary>Where a node's chain stood at an instant. Kept outside the database too (the anchor log), so that a rewritten or shortened chain is found out.</summary>
public sealed class AuditAnchor
{
    public string Node { get; } = "";

    public long Position { get; }

    public byte[] Digest { get; } = [];

    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}

sealed class AuditAnchorTable : IEntityTypeConfiguration<AuditAnchor>
{
    public void Configure(EntityTypeBuilder<AuditAnchor> builder) => builder.HasKey(anchor => new { anchor.Node, anchor.Position });
}
