using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.People;

sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Name).HasMaxLength(40);
        builder.Property(person => person.Telephone).HasMaxLength(24);
        builder.Property(person => person.Email).HasMaxLength(200);
        builder.HasIndex(person => new { person.Region, person.Name });
    }
}
