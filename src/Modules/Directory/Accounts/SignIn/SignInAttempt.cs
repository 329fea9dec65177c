using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>One try to sign in, kept to slow down whoever guesses from one address, and for the account's owner to see. The audit keeps it for good.</summary>
sealed class SignInAttempt
{
    public Guid Id { get; }

    public DateTimeOffset At { get; }

    public string Address { get; } = "";

    /// <summary>The account that was named; null where there is none of that name.</summary>
    public Guid? Account { get; }

    /// <summary>See <see cref="DeviceWords"/>.</summary>
    public string Device { get; } = "";

    public SignInOutcome Outcome { get; }

    public SignInMeans Means { get; }

    public RegionCode Region { get; }
}

sealed class SignInAttemptTable : IEntityTypeConfiguration<SignInAttempt>
{
    public void Configure(EntityTypeBuilder<SignInAttempt> builder)
    {
        builder.HasIndex(attempt => new { attempt.Address, attempt.At });
        builder.HasIndex(attempt => attempt.At);
        builder.HasIndex(attempt => new { attempt.Account, attempt.At });
        builder.Property(attempt => attempt.Device).HasMaxLength(DeviceWords.Longest);
    }
}
