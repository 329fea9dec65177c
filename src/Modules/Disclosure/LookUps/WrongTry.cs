using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.LookUps;

/// <summary>A look-up that failed. It stands in the database so that every node sees it, and names neither number nor address: only keyed hashes.</summary>
sealed class WrongTry(Guid id, string number, string? address, DateTimeOffset at, RegionCode region)
{
    public Guid Id { get; } = id;

    public string Number { get; } = number;

    public string? Address { get; } = address;

    public DateTimeOffset At { get; } = at;

    public RegionCode Region { get; } = region;
}

sealed class WrongTryTable : IEntityTypeConfiguration<WrongTry>
{
    public void Configure(EntityTypeBuilder<WrongTry> builder)
    {
        builder.HasIndex(one => new { one.Number, one.At });
        builder.HasIndex(one => new { one.Address, one.At }).HasFilter("address IS NOT NULL");
        builder.HasIndex(one => one.At);
    }
}
