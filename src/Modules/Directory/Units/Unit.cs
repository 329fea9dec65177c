using Directory.Contracts;
using Kernel;

namespace Directory.Units;

/// <summary>A unit (机构、单位) from the day it was set up to the day it was closed, under the names it bore in turn.</summary>
sealed class Unit
{
    readonly List<UnitName> names = [];

    Unit(UnitId id, string code, UnitKind kind, UnitId? parent, RegionCode region, DateOnly from) =>
        (Id, Code, Kind, Parent, Region, From) = (id, code, kind, parent, region, from);

    public UnitId Id { get; }

    public string Code { get; }

    public UnitKind Kind { get; }

    public UnitId? Parent { get; }

    public RegionCode Region { get; }

    public DateOnly From { get; }

    /// <summary>The last day it exists; null while it does.</summary>
    public DateOnly? To { get; private set; }

    public long Version { get; }

    /// <summary>Oldest first once loaded; the one in force on a day is the latest that had begun.</summary>
    public IReadOnlyList<UnitName> Names => names;

    public static Unit SetUp(string code, UnitKind kind, UnitId? parent, RegionCode region, Naming naming, DateOnly from)
    {
        var unit = new Unit(UnitId.New(), code, kind, parent, region, from);
        unit.names.Add(new(unit.Id, from, naming.Name, naming.ShortName, naming.Initials, region));
        return unit;
    }

    /// <summary>Takes another name from a day on. What was signed before keeps the old one.</summary>
    public Result<Done> Rename(Naming naming, DateOnly from)
    {
        if (To is not null) return Refusals.Closed;
        if (from < names.Max(name => name.From)) return Refusals.RenamedLater;

        if (names.Find(name => name.From == from) is { } sameDay) sameDay.Become(naming);
        else names.Add(new(Id, from, naming.Name, naming.ShortName, naming.Initials, Region));
        return Done.It;
    }

    public Result<Done> Close(DateOnly lastDay)
    {
        if (To is not null) return Refusals.Closed;
        if (lastDay < From) return Refusals.ClosedBeforeSetUp;

        To = lastDay;
        return Done.It;
    }
}
