using Kernel;

namespace Directory.Units;

/// <summary>What a unit is called from a day on, and the word its document numbers begin with.</summary>
sealed class UnitName(UnitId unit, DateOnly from, string name, string shortName, string initials, RegionCode region)
{
    public UnitId Unit { get; } = unit;

    public DateOnly From { get; } = from;

    public string Name { get; private set; } = name;

    public string ShortName { get; private set; } = shortName;

    public string Initials { get; private set; } = initials;

    public RegionCode Region { get; } = region;

    public void Become(Naming naming) => (Name, ShortName, Initials) = (naming.Name, naming.ShortName, naming.Initials);
}
