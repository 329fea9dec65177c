using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>What makes the one-time codes of an account: a secret that the house shares with a telephone of the owner's (RFC 6238).</summary>
sealed class SecondFactor
{
    SecondFactor()
    {
    }

    public Guid Id { get; private set; }

    public Guid Account { get; private set; }

    /// <summary>Sealed: the database alone makes no code.</summary>
    public byte[] Secret { get; private set; } = [];

    /// <summary>When the owner has shown that the telephone makes the same codes; until then it counts for nothing.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The half minute of the last code that was taken: neither that one nor an earlier one is taken again.</summary>
    public long LastStep { get; private set; }

    public RegionCode Region { get; private set; }

    /// <summary>Of two who bring the same code at once, one finds it changed.</summary>
    public long Version { get; private set; }

    public static SecondFactor Begin(Guid id, Account account, byte[] secret) => new() { Id = id, Account = account.Id, Secret = secret, Region = account.Region };

    /// <summary>Another secret in the place of one that was never confirmed.</summary>
    public void BeginAnew(byte[] secret) => Secret = secret;

    public void Confirm(long step, DateTimeOffset at) => (LastStep, ConfirmedAt) = (step, at);

    /// <returns>False for a code that was taken before.</returns>
    public bool Take(long step)
    {
        if (step <= LastStep) return false;

        LastStep = step;
        return true;
    }
}

sealed class SecondFactorTable : IEntityTypeConfiguration<SecondFactor>
{
    public void Configure(EntityTypeBuilder<SecondFactor> builder)
    {
        builder.Property(factor => factor.Secret).IsRequired();
        builder.HasIndex(factor => factor.Account).IsUnique();
    }
}
