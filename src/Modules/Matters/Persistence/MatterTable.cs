using Matters.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matters.Persistence;

sealed class MatterTable : IEntityTypeConfiguration<Matter>
{
    public void Configure(EntityTypeBuilder<Matter> builder)
    {
        builder.HasIndex(matter => matter.Number).IsUnique();
        builder.HasIndex(matter => new { matter.WarnAt, matter.Id }).HasFilter("settled_at IS NULL");
        builder.HasIndex(matter => new { matter.DueAt, matter.Id }).HasFilter("settled_at IS NULL");
        builder.HasIndex(matter => new { matter.AlarmAt, matter.Id }, "ix_matter_alarm").HasFilter("settled_at IS NULL AND alarm_at IS NOT NULL");
        builder.HasIndex(matter => matter.Id, "ix_matter_open").HasFilter("settled_at IS NULL");
        builder.HasIndex(matter => new { matter.Lead, matter.OpenedAt, matter.Id });
        builder.HasIndex(matter => new { matter.OpenedAt, matter.Id });
        builder.HasIndex(matter => matter.MergedInto).HasFilter("merged_into IS NOT NULL");
    }
}
