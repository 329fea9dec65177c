using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>A session as its owner finds it among the others: where it was begun and when something was last done in it. What ends a session does not ask it.</summary>
sealed class Stay
{
    public SessionId Id { get; }

    public Guid Account { get; }

    /// <summary>The account's when the session began; another one by now has ended it.</summary>
    public string Stamp { get; } = "";

    public DateTimeOffset BeganAt { get; }

    public DateTimeOffset SeenAt { get; }

    public string Network { get; } = "";

    /// <summary>What the browser calls itself, in the words of <see cref="DeviceWords"/>.</summary>
    public string Device { get; } = "";

    public RegionCode Region { get; }
}

sealed class StayTable : IEntityTypeConfiguration<Stay>
{
    public void Configure(EntityTypeBuilder<Stay> builder)
    {
        builder.Property(stay => stay.Stamp).HasMaxLength(64);
        builder.Property(stay => stay.Network).HasMaxLength(64);
        builder.Property(stay => stay.Device).HasMaxLength(DeviceWords.Longest);
        builder.HasIndex(stay => new { stay.Account, stay.SeenAt });
        builder.HasIndex(stay => stay.SeenAt);
    }
}
