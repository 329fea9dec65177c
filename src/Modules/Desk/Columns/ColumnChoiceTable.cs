using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Desk.Columns;

sealed class ColumnChoiceTable : IEntityTypeConfiguration<ColumnChoice>
{
    public void Configure(EntityTypeBuilder<ColumnChoice> builder) => builder.HasKey(choice => new { choice.Person, choice.List });
}
