using Matters.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matters.Persistence;

sealed class ClockMoveTable : IEntityTypeConfiguration<ClockMove>
{
    public void Configure(EntityTypeBuilder<ClockMove> builder)
    {
        builder.HasIndex(move => new { move.At, move.Id });
        builder.HasIndex(move => new { move.Replay, move.At, move.Id });
        builder.HasIndex(move => move.Matter);
    }
}
