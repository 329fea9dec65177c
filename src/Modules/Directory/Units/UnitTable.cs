using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Units;

sealed class UnitTable : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(unit => unit.Code).HasMaxLength(20);
        builder.HasIndex(unit => new { unit.Region, unit.Code }).IsUnique();
        builder.HasIndex(unit => unit.Parent);
        builder.HasMany(unit => unit.Names).WithOne().HasForeignKey(name => name.Unit);
    }
}

sealed class UnitNameTable : IEntityTypeConfiguration<UnitName>
{
    public void Configure(EntityTypeBuilder<UnitName> builder)
    {
        builder.HasKey(name => new { name.Unit, name.From });
        builder.Property(name => name.Name).HasMaxLength(60);
        builder.Property(name => name.ShortName).HasMaxLength(20);
        builder.Property(name => name.Initials).HasMaxLength(12);
    }
}
