using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>A code that stands in once for a lost telephone. It is gone when it has been used: of two who bring it at once, one finds nothing.</summary>
sealed class RecoveryCode(Guid account, string hash, RegionCode region)
{
    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid Account { get; } = account;

    public string Hash { get; } = hash;

    public RegionCode Region { get; } = region;
}

sealed class RecoveryCodeTable : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.Property(code => code.Hash).HasMaxLength(64).IsRequired();
        builder.HasIndex(code => new { code.Account, code.Hash });
    }
}
