using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Posts;

sealed class PostTable : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.Property(post => post.Name).HasMaxLength(30);
        builder.HasIndex(post => post.Unit);
        builder.HasMany(post => post.Holdings).WithOne().HasForeignKey(holding => holding.Post);
        builder.HasMany(post => post.Roles).WithOne().HasForeignKey(role => role.Post);
    }
}

sealed class HoldingTable : IEntityTypeConfiguration<Holding>
{
    public void Configure(EntityTypeBuilder<Holding> builder) => builder.HasIndex(holding => new { holding.Person, holding.From });
}

sealed class PostRoleTable : IEntityTypeConfiguration<PostRole>
{
    public void Configure(EntityTypeBuilder<PostRole> builder)
    {
        builder.HasKey(role => new { role.Post, role.Role });
        builder.HasIndex(role => role.Role);
    }
}
