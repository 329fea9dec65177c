using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.House;

/// <summary>Something that is true of this database itself, wherever it is moved and whatever a configuration says.</summary>
sealed class HouseFact(string name, string value, DateTimeOffset at, RegionCode region)
{
    public string Name { get; } = name;

    public string Value { get; private set; } = value;

    public DateTimeOffset At { get; private set; } = at;

    public RegionCode Region { get; } = region;

    public void Become(string value, DateTimeOffset at) => (Value, At) = (value, at);
}

sealed class HouseFactTable : IEntityTypeConfiguration<HouseFact>
{
    public void Configure(EntityTypeBuilder<HouseFact> builder)
    {
        builder.HasKey(fact => fact.Name);
        builder.Property(fact => fact.Name).HasMaxLength(60);
    }
}
