using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Outbox;

/// <summary>An event waiting for its reactions, written in the transaction in which it happened.</summary>
sealed class OutboxEvent
{
    public Guid Id { get; }

    public string Name { get; } = "";

    /// <summary>JSON of the event.</summary>
    public string Body { get; } = "";

    public DateTimeOffset At { get; }

    /// <summary>The place among the events of one command, which all share an instant.</summary>
    public int Ordinal { get; }

    public RegionCode Region { get; }

    /// <summary>When every reaction had been carried out; null while one is open.</summary>
    public DateTimeOffset? DeliveredAt { get; }

    public int Attempts { get; }

    public DateTimeOffset? RetryAt { get; }

    /// <summary>The kind of the last failure; never a message, which could hold personal data.</summary>
    public string? Failure { get; }
}

sealed class OutboxEventTable : IEntityTypeConfiguration<OutboxEvent>
{
    public void Configure(EntityTypeBuilder<OutboxEvent> builder) =>
        builder.HasIndex(happened => new { happened.At, happened.Ordinal, happened.Id }).HasFilter("delivered_at IS NULL");
}
