using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Search.Index;

/// <summary>Stands while the index is being built anew: if the house ends meanwhile, the next start goes on.</summary>
sealed class UnfinishedRebuild
{
    /// <summary>There is one at a time.</summary>
    public const int Only = 1;

    public int Id { get; }

    public DateTimeOffset BeganAt { get; }

    public RegionCode Region { get; }
}

sealed class UnfinishedRebuildTable : IEntityTypeConfiguration<UnfinishedRebuild>
{
    public void Configure(EntityTypeBuilder<UnfinishedRebuild> builder) => builder.HasKey(rebuild => rebuild.Id);
}
