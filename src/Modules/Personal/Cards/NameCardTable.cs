using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Personal.Cards;

sealed class NameCardTable : IEntityTypeConfiguration<NameCard>
{
    public void Configure(EntityTypeBuilder<NameCard> builder)
    {
        builder.ComplexProperty(card => card.Facts);
        builder.HasIndex(card => new { card.Person, card.Sort, card.Id });
    }
}
