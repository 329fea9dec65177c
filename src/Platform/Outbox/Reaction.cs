using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Outbox;

/// <summary>That one subscriber has dealt with one event: written in the subscriber's own transaction, so that it happens once.</summary>
sealed class Reaction
{
    public Guid Event { get; }

    public string Subscriber { get; } = "";

    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}

sealed class ReactionTable : IEntityTypeConfiguration<Reaction>
{
    public void Configure(EntityTypeBuilder<Reaction> builder) => builder.HasKey(reaction => new { reaction.Event, reaction.Subscriber });
}
