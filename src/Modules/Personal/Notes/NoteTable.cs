using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Personal.Notes;

sealed class NoteTable : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.Property(note => note.Title).HasMaxLength(NoteText.LongestTitle);
        builder.HasIndex(note => new { note.Person, note.Pinned, note.ChangedAt, note.Id });
    }
}
