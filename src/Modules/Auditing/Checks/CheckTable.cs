using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auditing.Checks;

sealed class CheckTable : IEntityTypeConfiguration<Check>
{
    public void Configure(EntityTypeBuilder<Check> builder) => builder.HasIndex(check => check.AskedAt);
}
