using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Personal.Documents;

sealed class PersonalDocumentTable : IEntityTypeConfiguration<PersonalDocument>
{
    public void Configure(EntityTypeBuilder<PersonalDocument> builder)
    {
        builder.Property(document => document.Name).HasMaxLength(DocumentName.Longest);
        builder.HasIndex(document => new { document.Person, document.Folder, document.AddedAt, document.Id });
    }
}
