using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>A question that has been answered, kept until it would be too old anyway: the same answer brings nothing twice.</summary>
sealed class SpentQuestion
{
    public Guid Id { get; }

    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}

sealed class SpentQuestionTable : IEntityTypeConfiguration<SpentQuestion>
{
    public void Configure(EntityTypeBuilder<SpentQuestion> builder) => builder.HasIndex(spent => spent.At);
}
