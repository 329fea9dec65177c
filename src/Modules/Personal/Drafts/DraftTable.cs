using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Personal.Drafts;

sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(draft => draft.Page).HasMaxLength(DraftForm.LongestPage);
        builder.Property(draft => draft.Title).HasMaxLength(DraftForm.LongestTitle);
        builder.HasIndex(draft => new { draft.Person, draft.SavedAt, draft.Id });
    }
}
