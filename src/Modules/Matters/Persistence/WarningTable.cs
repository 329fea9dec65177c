using Matters.Warnings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matters.Persistence;

sealed class WarningTable : IEntityTypeConfiguration<Warning>
{
    public void Configure(EntityTypeBuilder<Warning> builder) => builder.HasKey(warning => new { warning.Matter, warning.Rule, warning.Due });
}
