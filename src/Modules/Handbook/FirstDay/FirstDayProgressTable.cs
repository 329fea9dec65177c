using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Handbook.FirstDay;

sealed class FirstDayProgressTable : IEntityTypeConfiguration<FirstDayProgress>
{
    public void Configure(EntityTypeBuilder<FirstDayProgress> builder) => builder.HasKey(day => day.Person);
}
