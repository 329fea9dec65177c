using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Secrets;

/// <summary>A key by which cookies and forms are protected, or the revocation of one, as the framework writes it down. What is secret in it is sealed.</summary>
sealed class ProtectionKey(string name, string xml, DateTimeOffset at, RegionCode region)
{
    public string Name { get; } = name;

    public string Xml { get; } = xml;

    public DateTimeOffset At { get; } = at;

    public RegionCode Region { get; } = region;
}

sealed class ProtectionKeyTable : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.HasKey(key => key.Name);
        builder.Property(key => key.Name).HasMaxLength(100);
    }
}
