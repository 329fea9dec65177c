using Calendar.Contracts;
using Kernel;

namespace Matters.Clocks;

/// <summary>The computing anew of every open clock that one change of the calendar concerns: what was changed, and how far it has come.</summary>
sealed class Replay(ReplayId id, string what, DateTimeOffset startedAt, RegionCode region)
{
    public ReplayId Id { get; } = id;

    /// <summary>What was done to the calendar, as <see cref="CalendarChanged.What"/> says it.</summary>
    public string What { get; } = what;

    public DateTimeOffset StartedAt { get; } = startedAt;

    /// <summary>Null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How many clocks it has computed.</summary>
    public int Computed { get; private set; }

    /// <summary>How many due days it has moved; each leaves a <see cref="ClockMove"/>.</summary>
    public int Moved { get; private set; }

    /// <summary>The region whose calendar changed: its own clocks and those of the regions within it are concerned.</summary>
    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Went(int computed, int moved) => (Computed, Moved) = (Computed + computed, Moved + moved);

    public void End(DateTimeOffset at) => EndedAt = at;
}
