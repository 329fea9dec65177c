using Kernel;
using Matters.Contracts;

namespace Matters.Cases;

/// <summary>Two matters that have to do with each other; kept once, the smaller id first.</summary>
sealed class MatterLink(MatterId one, MatterId other, DateTimeOffset at, RegionCode region)
{
    public MatterId One { get; } = one;

    public MatterId Other { get; } = other;

    public DateTimeOffset At { get; } = at;

    public RegionCode Region { get; } = region;

    public static MatterLink Between(MatterId a, MatterId b, DateTimeOffset at, RegionCode region) =>
        a.Value.CompareTo(b.Value) < 0 ? new(a, b, at, region) : new(b, a, at, region);
}
