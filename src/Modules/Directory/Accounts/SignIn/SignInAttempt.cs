using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>One try to sign in, kept for a day to slow down whoever guesses from one address. The audit keeps it for good.</summary>
sealed class SignInAttempt
{
    public Guid Id { get; }

    public DateTimeOffset At { get; }

    public string Address { get; } = "";

    public SignInOutcome Outcome { get; }

    public RegionCode Region { get; }
}

sealed class SignInAttemptTable : IEntityTypeConfiguration<SignInAttempt>
{
    public void Configure(EntityTypeBuilder<SignInAttempt> builder)
    {
        builder.HasIndex(attempt => new { attempt.Address, attempt.At });
        builder.HasIndex(attempt => attempt.At);
    }
}
