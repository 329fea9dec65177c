using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Roles;

sealed class RoleTable : IEntityTypeConfiguration<Role>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.Property(role => role.Code).HasMaxLength(40);
        builder.Property(role => role.Name).HasMaxLength(30);
        builder.HasIndex(role => new { role.Region, role.Code }).IsUnique();
        builder.HasMany(role => role.Grants).WithOne().HasForeignKey(grant => grant.Role);
    }
}

sealed class RoleGrantTable : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.HasKey(grant => new { grant.Role, grant.Permission });
        builder.Property(grant => grant.Permission).HasMaxLength(100);
    }
}
