using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interfaces.Tokens;

sealed class PersonalTokenTable : IEntityTypeConfiguration<PersonalToken>
{
    public void Configure(EntityTypeBuilder<PersonalToken> builder)
    {
        builder.Property(token => token.Name).HasMaxLength(Naming.Longest);
        builder.Property(token => token.Rights).HasMaxLength(Ticked.LongestText);
        builder.Property(token => token.Hash).HasMaxLength(64);
        builder.Property(token => token.Stamp).HasMaxLength(64);
        builder.HasIndex(token => token.Hash).IsUnique();
        builder.HasIndex(token => new { token.Person, token.MadeAt });
    }
}
