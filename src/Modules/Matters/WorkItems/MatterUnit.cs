using Kernel;
using Matters.Contracts;

namespace Matters.WorkItems;

/// <summary>That a unit has to do with a matter: as lead, jointly, or once had it on a desk. Row policies read this.</summary>
sealed class MatterUnit(MatterId matter, UnitId unit, UnitRole role, RegionCode region) : IAboutMatter
{
    public MatterId Matter { get; } = matter;

    public UnitId Unit { get; } = unit;

    public UnitRole Role { get; } = role;

    public RegionCode Region { get; } = region;
}

enum UnitRole
{
    Lead,
    Joint,
    Handling,
}
