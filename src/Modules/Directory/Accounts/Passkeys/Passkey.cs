using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>A key with which a device of the owner's signs the house's questions, once the owner has unlocked it there (通行密钥, W3C Web Authentication). The house keeps only what checks the signatures.</summary>
sealed class Passkey
{
    public const int LongestName = 40;

    /// <summary>As long as the standard allows.</summary>
    public const int LongestCredential = 1023;

    Passkey()
    {
    }

    public PasskeyId Id { get; private set; }

    public Guid Account { get; private set; }

    /// <summary>By which the device finds the key.</summary>
    public byte[] Credential { get; private set; } = [];

    public byte[] PublicKey { get; private set; } = [];

    /// <summary>How often the device says that it has signed; 0 for ever on one that does not count.</summary>
    public long Counter { get; private set; }

    /// <summary>The key may be copied to the owner's other devices. It stays as it was registered.</summary>
    public bool MayBeCopied { get; private set; }

    /// <summary>How the device is reached, in words of the standard with blanks between.</summary>
    public string Transports { get; private set; } = "";

    /// <summary>What its owner calls it.</summary>
    public string Name { get; private set; } = "";

    public DateTimeOffset RegisteredAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public RegionCode Region { get; private set; }

    /// <summary>Of two who bring signatures of the same key at once, one finds it changed and is judged anew.</summary>
    public long Version { get; private set; }

    public static Passkey Register(Account account, MadePasskey made, string name, DateTimeOffset at) => new()
    {
        Id = Kernel.Id.New<PasskeyId>(),
        Account = account.Id,
        Credential = made.Credential,
        PublicKey = made.PublicKey,
        Counter = made.Counter,
        MayBeCopied = made.MayBeCopied,
        Transports = made.Transports,
        Name = name,
        RegisteredAt = at,
        Region = account.Region,
    };

    public void Rename(string name) => Name = name;

    /// <returns>False when the device has counted no further since the last time: then somebody signs with a copy of what should be there once.</returns>
    public bool Take(long counter, DateTimeOffset at)
    {
        if ((counter != 0 || Counter != 0) && counter <= Counter) return false;

        (Counter, UsedAt) = (counter, at);
        return true;
    }
}

sealed class PasskeyTable : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.Property(passkey => passkey.Credential).HasMaxLength(Passkey.LongestCredential).IsRequired();
        builder.Property(passkey => passkey.PublicKey).IsRequired();
        builder.Property(passkey => passkey.Transports).HasMaxLength(100);
        builder.Property(passkey => passkey.Name).IsRequired();
        builder.HasIndex(passkey => passkey.Credential).IsUnique();
        builder.HasIndex(passkey => passkey.Account);
    }
}
