using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>A sign-in whose password was right and whose code is still to come. It opens nothing, is gone once the code has come, and with it whatever could be sent again.</summary>
sealed class HalfSignIn(Guid account, string stamp, string device, DateTimeOffset at, RegionCode region)
{
    static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid Account { get; } = account;

    /// <summary>The account's when the password was compared; another one by now has ended it.</summary>
    public string Stamp { get; } = stamp;

    /// <summary>See <see cref="DeviceWords"/>.</summary>
    public string Device { get; } = device;

    public DateTimeOffset At { get; } = at;

    public RegionCode Region { get; } = region;

    public bool IsOver(DateTimeOffset now) => At + Life <= now;

    /// <summary>What began before is over.</summary>
    public static DateTimeOffset Oldest(DateTimeOffset now) => now - Life;
}

sealed class HalfSignInTable : IEntityTypeConfiguration<HalfSignIn>
{
    public void Configure(EntityTypeBuilder<HalfSignIn> builder)
    {
        builder.Property(half => half.Stamp).HasMaxLength(64);
        builder.Property(half => half.Device).HasMaxLength(DeviceWords.Longest);
        builder.HasIndex(half => half.At);
    }
}
