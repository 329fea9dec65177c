using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Personal.Documents;

sealed class PersonalFolderTable : IEntityTypeConfiguration<PersonalFolder>
{
    public void Configure(EntityTypeBuilder<PersonalFolder> builder)
    {
        builder.Property(folder => folder.Name).HasMaxLength(DocumentName.Longest);
        builder.HasIndex(folder => new { folder.Person, folder.Parent });
    }
}
