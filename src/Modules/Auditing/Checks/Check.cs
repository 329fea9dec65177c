using Kernel;
using Platform.Audit;

namespace Auditing.Checks;

/// <summary>A verification of every chain that somebody has asked for (防篡改校验), and what it found.</summary>
sealed class Check(CheckId id, PersonId? askedBy, string who, DateTimeOffset askedAt, RegionCode region)
{
    public CheckId Id { get; } = id;

    public PersonId? AskedBy { get; } = askedBy;

    public string Who { get; } = who;

    public DateTimeOffset AskedAt { get; } = askedAt;

    /// <summary>Null until it is done.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public int Chains { get; private set; }

    public long Records { get; private set; }

    public long Unlinked { get; private set; }

    public int Anchors { get; private set; }

    public bool Whole { get; private set; }

    /// <summary>What is broken first, and where.</summary>
    public string? Broken { get; private set; }

    /// <summary>The record at that place, where one is left.</summary>
    public AuditRecordId? BrokenRecord { get; private set; }

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void End(AuditVerdict verdict, DateTimeOffset at)
    {
        (EndedAt, Whole) = (at, verdict.Whole);
        (Chains, Records, Unlinked, Anchors) = (verdict.Chains, verdict.Records, verdict.Unlinked, verdict.Anchors);
        Broken = verdict.Fault;
        BrokenRecord = verdict.First?.Record is { } record ? new(record) : null;
    }
}
