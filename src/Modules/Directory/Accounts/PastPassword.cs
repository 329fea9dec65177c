using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>A password that an account had before, as a hash: so that it is not chosen again at once.</summary>
sealed class PastPassword(Guid account, string hash, DateTimeOffset until, RegionCode region)
{
    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid Account { get; } = account;

    public string Hash { get; } = hash;

    /// <summary>When another one took its place.</summary>
    public DateTimeOffset Until { get; } = until;

    public RegionCode Region { get; } = region;
}

sealed class PastPasswordTable : IEntityTypeConfiguration<PastPassword>
{
    public void Configure(EntityTypeBuilder<PastPassword> builder) => builder.HasIndex(past => new { past.Account, past.Until });
}
