using Kernel;

namespace Directory.Contracts;

/// <summary>Whose document numbers a unit uses.</summary>
public static class NumberingUnits
{
    /// <summary>The unit itself or the nearest above it that numbers documents: a section's letters bear the organ's word (机关代字).</summary>
    /// <returns>Null when none up to the top does.</returns>
    public static UnitView? NumberingUnit(this IDirectory directory, UnitId unit)
    {
        var at = directory.Unit(unit);
        while (at is { Parent: { } above } && (at.Initials.Length == 0 || at.Kind is UnitKind.Section or UnitKind.Window)) at = directory.Unit(above);
        return at is { Initials.Length: > 0 } ? at : null;
    }
}
