using Matters.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matters.Persistence;

sealed class ReplayTable : IEntityTypeConfiguration<Replay>
{
    public void Configure(EntityTypeBuilder<Replay> builder) => builder.HasIndex(replay => new { replay.StartedAt, replay.Id });
}
