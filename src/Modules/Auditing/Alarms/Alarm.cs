using Kernel;

namespace Auditing.Alarms;

/// <summary>Something in the audit that somebody should look at (审计告警): one person, one pattern, one stretch of time.</summary>
sealed class Alarm(AlarmId id, AlarmPattern pattern, PersonId person, UnitId? unit, string who, Burst burst, DateTimeOffset raisedAt, RegionCode region)
{
    // EF's: scalars only.
    Alarm(AlarmId id, AlarmPattern pattern, PersonId person, UnitId? unit, string who, DateTimeOffset raisedAt, RegionCode region)
        : this(id, pattern, person, unit, who, default, raisedAt, region)
    {
    }

    public AlarmId Id { get; } = id;

    public AlarmPattern Pattern { get; } = pattern;

    public PersonId Person { get; } = person;

    public UnitId? Unit { get; } = unit;

    /// <summary>Name, post and unit as the records have them.</summary>
    public string Who { get; } = who;

    public DateTimeOffset Since { get; private set; } = burst.Since;

    public DateTimeOffset Until { get; private set; } = burst.Until;

    public int Count { get; private set; } = burst.Count;

    public DateTimeOffset RaisedAt { get; } = raisedAt;

    /// <summary>Null while nobody has looked at it.</summary>
    public DateTimeOffset? LookedAt { get; private set; }

    public string? LookedBy { get; private set; }

    /// <summary>What the look has found.</summary>
    public string? Words { get; private set; }

    public RegionCode Region { get; } = region;

    public long Version { get; }

    /// <summary>It goes on: more of the same is no alarm of its own.</summary>
    public void GoesOn(DateTimeOffset until, int more) => (Until, Count) = (until, Count + more);

    public void Look(string by, string words, DateTimeOffset at) => (LookedBy, Words, LookedAt) = (by, words, at);
}
