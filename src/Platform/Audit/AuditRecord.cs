using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Audit;

/// <summary>Who did what, when, from where, with what outcome. Written in the transaction it tells of; linked to its node's chain within a second after.</summary>
/// <remarks>The module Auditing alone reads it for people, under the policy of its own right.</remarks>
public sealed class AuditRecord
{
    public AuditRecordId Id { get; }

    public string Node { get; } = "";

    public DateTimeOffset At { get; }

    public ActorKind ActorKind { get; }

    public PersonId? Person { get; }

    public PostId? Post { get; }

    public UnitId? Unit { get; }

    /// <summary>Name, post and unit as of that moment.</summary>
    public string Who { get; } = "";

    public string? Address { get; }

    /// <summary>The command or query by its type's name.</summary>
    public string Action { get; } = "";

    /// <summary>What it was done to: a kind and an id, <c>matter:…</c>.</summary>
    public string? Subject { get; }

    public AuditOutcome Outcome { get; }

    /// <summary>The code of the refusal, or what else an auditor needs; never personal data.</summary>
    public string? Detail { get; }

    public RegionCode Region { get; }

    /// <summary>The place in the node's chain; null until linked.</summary>
    public long? Position { get; }

    /// <summary>SM3 over the previous link's digest and this record.</summary>
    public byte[]? Digest { get; }
}

sealed class AuditRecordTable : IEntityTypeConfiguration<AuditRecord>
{
    public void Configure(EntityTypeBuilder<AuditRecord> builder)
    {
        builder.HasIndex(record => new { record.Node, record.At, record.Id }).HasFilter("position IS NULL");
        builder.HasIndex(record => new { record.Node, record.Position }).IsUnique().HasFilter("position IS NOT NULL");
        builder.HasIndex(record => new { record.At, record.Id });
        builder.HasIndex(record => new { record.Subject, record.At });
    }
}
